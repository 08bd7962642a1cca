import { parseSync } from 'vite';

/** A module as far as the structure's rules look at it. `path` is relative to the project, with `/`. */
export interface SourceFile {
  path: string;
  lines: number;
  /** Whether it holds anything that runs: a function or a class. */
  acts: boolean;
  imports: string[];
  /** Names of values (not types) that it exports. */
  exports: string[];
  /** Names that it uses without declaring them anywhere, `globalThis.x` included. */
  globals: Set<string>;
  /** Properties that it reads or writes, and attributes of its elements. */
  properties: Set<string>;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Children under these keys are names of something else than a variable. */
const nameKeys: Record<string, string> = {
  MemberExpression: 'property',
  Property: 'key',
  MethodDefinition: 'key',
  PropertyDefinition: 'key',
  TSPropertySignature: 'key',
  TSMethodSignature: 'key',
  TSQualifiedName: 'right',
  JSXAttribute: 'name',
  LabeledStatement: 'label',
  ImportSpecifier: 'imported',
  ExportSpecifier: 'exported',
};

const declaring: Record<string, string[]> = {
  VariableDeclarator: ['id'],
  FunctionDeclaration: ['id', 'params'],
  FunctionExpression: ['id', 'params'],
  ArrowFunctionExpression: ['params'],
  ClassDeclaration: ['id'],
  CatchClause: ['param'],
  ImportSpecifier: ['local'],
  ImportDefaultSpecifier: ['local'],
  ImportNamespaceSpecifier: ['local'],
};

/** Parses a module. A name that it declares anywhere is not held for a global elsewhere in it: scopes are not looked at. */
export function sourceFile(path: string, code: string): SourceFile {
  const { program, module, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const declared = new Set<string>();
  const used = new Set<string>();
  const properties = new Set<string>();
  const reached = new Set<string>();
  let acts = false;

  const declare = (pattern: unknown): void => {
    if (Array.isArray(pattern)) for (const part of pattern) declare(part);
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') declared.add(String(pattern.name));
    for (const key of ['elements', 'properties', 'value', 'argument', 'left', 'parameter'])
      declare(pattern[key]);
  };
  const visit = (node: Node): void => {
    if (/Function|^Class/.test(node.type) && !node.type.startsWith('TS')) acts = true;
    for (const key of declaring[node.type] ?? []) declare(node[key]);
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') used.add(String(node.name));
    const skipped = node.computed === true ? undefined : nameKeys[node.type];
    const name = skipped === undefined ? undefined : node[skipped];
    if (
      isNode(name) &&
      (node.type === 'MemberExpression' || node.type === 'JSXAttribute' || node.type === 'Property')
    ) {
      properties.add(String(name.name));
      const { object } = node;
      if (isNode(object) && object.name === 'globalThis') reached.add(String(name.name));
    }
    if (node.type === 'MemberExpression' && node.computed === true && isNode(node.property))
      properties.add(String(node.property.value));
    for (const [key, child] of Object.entries(node)) {
      if (key === skipped) continue;
      for (const part of Array.isArray(child) ? child : [child]) if (isNode(part)) visit(part);
    }
  };
  visit(program as unknown as Node);

  const literal = ({ start, end }: { start: number; end: number }) => code.slice(start + 1, end - 1);
  return {
    path,
    acts,
    lines: code.replace(/\n$/, '').split('\n').length,
    imports: [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap((entry) => entry.moduleRequest?.value ?? []),
      ),
      ...module.dynamicImports.map(({ moduleRequest }) => literal(moduleRequest)),
    ],
    exports: module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ isType, exportName }) =>
        isType ? [] : [exportName.name ?? String(exportName.kind)],
      ),
    ),
    globals: new Set([...[...used].filter((name) => !declared.has(name)), ...reached]),
    properties,
  };
}
