/** One sentence in the two languages of this library. It says what is wrong, where, and what to do. */
export type Message = { readonly zh: string; readonly en: string };

/** The two languages a message can be read in. */
export type Language = keyof Message;
