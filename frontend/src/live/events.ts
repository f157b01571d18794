import type {
  ChangeStreamSubscription,
  ImportProgressSubscription,
  NoticeStreamSubscription,
} from '../api/gql/graphql';

/** What is listened to: what others write, what the desk is told, or how far an import is. */
export type Topic = 'changes' | 'notices' | `import ${string}`;

export type LiveChange = ChangeStreamSubscription['changes'];
export type LiveNotice = NoticeStreamSubscription['notices'];
export type LiveProgress = ImportProgressSubscription['importProgress'];

export type LiveEvent =
  | { readonly type: 'change'; readonly change: LiveChange }
  | { readonly type: 'notice'; readonly notice: LiveNotice }
  | { readonly type: 'progress'; readonly progress: LiveProgress };

/** What the pages of one browser tell one another. */
export type LiveMessage =
  | { readonly type: 'event'; readonly event: LiveEvent }
  /** Of the page that holds the stream: whether it is open. */
  | { readonly type: 'state'; readonly open: boolean }
  /** A page wants this to be listened to. */
  | { readonly type: 'want'; readonly topic: Topic }
  /** The page that holds the stream is new: what do the others want? */
  | { readonly type: 'ask' };

const types: ReadonlySet<unknown> = new Set<LiveMessage['type']>(['event', 'state', 'want', 'ask']);

/** A message of another page of this origin and version; null for anything else. */
export function readMessage(data: unknown): LiveMessage | null {
  const known = typeof data === 'object' && data !== null && 'type' in data && types.has(data.type);
  return known ? (data as LiveMessage) : null; // written by this same code: the channel's name has its version
}

/** The import behind a topic; null: it is about none. */
export function importOf(topic: Topic): string | null {
  return topic === 'changes' || topic === 'notices' ? null : topic.slice('import '.length);
}
