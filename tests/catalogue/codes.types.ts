/**
 * Ties the table of error codes to the types of the installed SDK. Nothing runs here: when a newer
 * SDK knows a code without a row, or a row has a code that it lacks, the type check names the code.
 */
import type { ErrorDetails } from '@anthropic-ai/sdk/resources/shared';
import type { ErrorCode } from '../../src/catalogue/codes.ts';

type SdkCode = ErrorDetails['error_code'];

type NoneOf<T> = [T] extends [never] ? 'none' : T;

export const withoutRow: NoneOf<Exclude<SdkCode, ErrorCode>> = 'none';
export const unknownToSdk: NoneOf<Exclude<ErrorCode, SdkCode>> = 'none';
