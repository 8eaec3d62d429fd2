import { invalidArgument } from '../http/refusals.js';
import type { HostedModel } from './hosted-model.js';
import { findModel, modelCatalog } from './model-catalog.js';

/** The model of this name. Throws ServiceError (400) when there is none, or when it does something else. */
export function requiredModel(name: string, type: HostedModel['type']): HostedModel {
  const model = findModel(name);
  if (model?.type === type) return model;
  const names = modelCatalog.filter((entry) => entry.type === type).map((entry) => entry.model);
  throw invalidArgument(
    `There is no ${type} model named ${name}. Choose one of ${names.join(', ')}.`,
  );
}
