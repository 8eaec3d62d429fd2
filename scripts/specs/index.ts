export { listSpecs, listVersions, type SpecFile } from './list-specs.ts';
export {
  type Json,
  type JsonObject,
  type ParsedSpec,
  type Position,
  readSpec,
  SpecSyntaxError,
} from './read-spec.ts';
