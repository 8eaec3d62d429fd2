import { PineconeNotFoundError } from '../errors/pinecone-not-found-error.js';

/** The description, or undefined when the server knows no such resource: for waits that status 404 does not end. */
export async function orMissing<T>(description: PromiseLike<T>): Promise<T | undefined> {
  try {
    return await description;
  } catch (error) {
    if (error instanceof PineconeNotFoundError) return undefined;
    throw error;
  }
}
