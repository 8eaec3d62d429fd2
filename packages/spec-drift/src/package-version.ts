// The build puts the version of package.json here; sources that are run unbuilt have none.
declare const __PACKAGE_VERSION__: string | undefined;

/** The version of this package. */
export const packageVersion: string =
  typeof __PACKAGE_VERSION__ === 'string' ? __PACKAGE_VERSION__ : '0.0.0';
