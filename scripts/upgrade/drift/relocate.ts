import type {
  DriftAssessment,
  Finding,
  ParsedDocument,
  SourceLocation,
} from '@pinecone-versioned/spec-drift';

/** The same assessment with its files called otherwise. */
export function relocate(
  { outcome, documents }: DriftAssessment,
  rename: (file: string) => string,
): DriftAssessment {
  const moved = (location: SourceLocation) => ({ ...location, file: rename(location.file) });
  const findings = outcome.report.findings.map(
    (finding): Finding => ({
      ...finding,
      location: {
        base: finding.location.base && moved(finding.location.base),
        revision: finding.location.revision && moved(finding.location.revision),
      },
    }),
  );
  const movedDocument = (document: ParsedDocument | null) =>
    document && {
      source: rename(document.source),
      value: document.value,
      locate: (pointer: string) => moved(document.locate(pointer)),
    };
  const movedTexts = (texts: ReadonlyMap<string, string>) =>
    new Map([...texts].map(([file, text]) => [rename(file), text]));
  return {
    outcome: { ...outcome, report: { ...outcome.report, findings } },
    documents: {
      pairs: documents.pairs.map(({ name, base, revision }) => ({
        name,
        base: movedDocument(base),
        revision: movedDocument(revision),
      })),
      texts: {
        base: movedTexts(documents.texts.base),
        revision: movedTexts(documents.texts.revision),
      },
    },
  };
}
