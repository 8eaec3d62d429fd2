import { type KnownVersion, Pinecone } from 'pinecone-versioned';

/** Where requests go, and who is told of them. */
export interface StoryTarget {
  readonly url: string;
  readonly apiKey: string;
  readonly onCall: (operation: string) => void;
}

/** The client of the story, which speaks one version. */
export function storyClient(version: KnownVersion, { url, apiKey, onCall }: StoryTarget): Pinecone {
  return new Pinecone({
    apiKey,
    controllerHostUrl: url,
    // The story asks for nothing that a version lacks, so the types of a client that chooses by itself will do.
    apiVersion: version as 'auto',
    // How long the cloud supports a version does not matter to an emulator.
    onWarning: () => undefined,
    onResponse: ({ operation }) => onCall(operation),
  });
}
