import { findJava } from './languages/java.ts';
import { testPrograms } from './suite.ts';

testPrograms('java', 'java', findJava());
