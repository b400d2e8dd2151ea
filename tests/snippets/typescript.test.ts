import { findNode } from './languages/typescript.ts';
import { testPrograms } from './suite.ts';

testPrograms('typescript', 'ts', findNode());
