import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TYPED = ['**/*.ts', '**/*.tsx'];

/** Ways to turn text into markup. A paste is only ever shown as text nodes. */
const RAW_HTML = [
  {
    selector: 'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    message: 'Raw HTML: build nodes and set textContent.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe)$/]',
    message: 'Raw HTML: build nodes and set textContent.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    message: 'document.write is blocked by the content security policy.',
  },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Raw HTML: render children.',
  },
  {
    // JSON-LD is data for a script element and has no other way in.
    selector:
      'JSXElement:not([openingElement.name.name="script"]) > JSXOpeningElement > JSXAttribute[name.namespace.name="set"][name.name.name="html"]',
    message: 'Raw HTML: render children. Only a JSON-LD script may use set:html.',
  },
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.astro/',
      '**/.cache/',
      '**/.venv/',
      'node_modules/',
      'test-results/',
      'tests/captures/programs/',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-recommended'],
  {
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: {
      'no-restricted-syntax': ['error', ...RAW_HTML],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
      eqeqeq: 'error',
    },
  },
  {
    files: TYPED,
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test'] }] },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unsafe-argument': 'error',
      '@typescript-eslint/no-unsafe-assignment': 'error',
      '@typescript-eslint/no-unsafe-call': 'error',
      '@typescript-eslint/no-unsafe-member-access': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    ...jsxA11y.configs.recommended,
  },
  {
    files: ['**/*.tsx'],
    // Preact accepts `for` as well as `htmlFor`.
    settings: { 'jsx-a11y-x': { attributes: { for: ['htmlFor', 'for'] } } },
    plugins: { 'react-hooks': reactHooks },
    // The compiler rules of this plugin misread the refs of preact/hooks.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // Terminal output is full of control characters, and reading it is what these are for.
    files: ['src/engine/**', 'src/catalogue/**'],
    rules: { 'no-control-regex': 'off' },
  },
  {
    files: ['src/offline/service-worker.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'addEventListener',
          'caches',
          'clients',
          'fetch',
          'registration',
          'Request',
          'Response',
          'skipWaiting',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // Scripts inside .astro files are checked by `astro check`; the linter sees them without types.
    files: ['**/*.astro/*.ts', '**/*.astro/*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
);
