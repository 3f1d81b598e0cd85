import type { Issue } from './result';

/** One of our issues as zod takes it: its Chinese sentence as message, and the issue whole as `params`. */
export function zodIssueOf(issue: Issue, input: unknown) {
  const path = [...(issue.path ?? [])];
  return { code: 'custom' as const, input, path, message: issue.message.zh, params: issue };
}
