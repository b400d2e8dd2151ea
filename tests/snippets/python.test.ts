import { findPython } from './languages/python.ts';
import { testPrograms } from './suite.ts';

testPrograms('python', 'py', findPython());
