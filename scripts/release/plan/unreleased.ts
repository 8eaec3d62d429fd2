/** Version of a package before its first release. */
export const UNRELEASED = '0.0.0';
