declare module '*?core' {
  const text: string;
  export default text;
}
declare module '*?option' {
  const text: string;
  export default text;
}
declare module '*?body' {
  const text: string;
  export default text;
}
