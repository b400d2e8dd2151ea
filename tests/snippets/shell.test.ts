import { findShell } from './languages/shell.ts';
import { testPrograms } from './suite.ts';

testPrograms('shell', 'sh', findShell());
