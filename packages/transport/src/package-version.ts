/** Filled in by the build, so that package.json stays the one place that names the version. */
declare const __PACKAGE_VERSION__: string;

/** Version of this package. */
export const packageVersion: string = __PACKAGE_VERSION__;
