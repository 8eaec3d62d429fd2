import type { View } from '../screen.js';
import { indexListView } from './index-list-view.js';
import { indexView } from './index-view.js';
import { namespaceView } from './namespace-view.js';
import { recordView } from './record-view.js';

/** The indexes and what lies below them: namespaces, records. */
export const indexesView: View = (context) => {
  const [index, namespace, id] = context.place.path;
  if (index === undefined) return indexListView(context);
  if (namespace === undefined) return indexView(index, context);
  if (id === undefined) return namespaceView([index, namespace], context);
  return recordView([index, namespace, id], context);
};
