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
