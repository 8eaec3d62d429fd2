/** What `--help` prints. */
export const helpText = `spec-drift <base> <revision> [options]

Compares two OpenAPI documents (3.0 or 3.1): what changed, whom it breaks, with which payload.

<base> and <revision> are files, folders of files with the same names, http(s) URLs, or
git:REV:path.

  -f, --format FORMAT      text (default), json, markdown, html, sarif or github
  -o, --output FILE        write the report there instead of to the standard output
      --all                text: every finding with all details, instead of a screen
      --fail-on LEVEL      breaking (default), potentially-breaking, any or never
      --audience AUDIENCE  wire (raw HTTP callers) or client (a generated client);
                           by default --fail-on counts both
      --rules FILE         give findings another class, each with a reason
      --baseline FILE      leave out findings that are acknowledged there
      --write-baseline FILE
                           acknowledge what --fail-on counts, and all that --baseline does
      --reason TEXT        the reason that --write-baseline gives
  -h, --help
  -v, --version

Exit status: 0 nothing that --fail-on counts, 1 something, 2 wrong use or unusable input.

  spec-drift git:main:openapi.yaml openapi.yaml --format github
  spec-drift specs/2025-04 specs/2025-10 --format html --output drift.html
`;
