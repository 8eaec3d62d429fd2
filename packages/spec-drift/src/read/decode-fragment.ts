/** The fragment of a reference, decoded; as it is where it is not encoded as URLs have it. */
export function decodeFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
