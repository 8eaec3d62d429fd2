import type { Theme } from 'vitepress';
import DefaultTheme from 'vitepress/theme-without-fonts';
import { OperationMatrixTable } from './operation-matrix-table.ts';
import './style.css';

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => {
    app.component('OperationMatrix', OperationMatrixTable);
  },
} satisfies Theme;
