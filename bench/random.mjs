/** A small repeatable generator: the same work in every run and on every machine. */
export function randomOf(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

/** Text as a file or a request gives it, and not as the ropes and slices that making it left behind. */
export const flatText = (text) => Buffer.from(text, 'utf8').toString('utf8');

/** A number in decimal, filled with zeros on the left. */
export const digits = (number, width) => String(number).padStart(width, '0');

/** The floor of text: reads each character once. */
export function readOnce(text) {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index);
  return sum;
}
