import { findGo } from './languages/go.ts';
import { testPrograms } from './suite.ts';

testPrograms('go', 'go', findGo());
