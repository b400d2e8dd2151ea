/** A call of AWS that is no call of a model, as boto3 and as the SDKs for Go and others name it. */
export const otherAwsOperation =
  /when calling the (?!Invoke[A-Z]|Converse|ApplyGuardrail|Retrieve)\w+ operation|operation error (?!Bedrock)[A-Z]|\b(?:CloudFormation|S3|DynamoDB|SQS|Lambda|EC2|STS)Client\b/;
