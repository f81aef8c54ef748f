import type { BuildOptions } from 'esbuild';

export declare const script: BuildOptions & { readonly metafile: true };
export declare const tableFields: (root: string) => string[];
export declare const reader: (root: string) => typeof script;
