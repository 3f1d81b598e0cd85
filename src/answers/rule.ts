import type { ClauseId } from './clause-id';

/** A public function that decides by clauses; where it decides by notice, the notice stands after a slash. */
export type Rule = { readonly name: string; readonly clauses: readonly ClauseId[] };
