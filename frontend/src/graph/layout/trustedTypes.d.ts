/** Trusted Types (W3C), as far as we use them; absent in browsers without them. The trusted address is typed as the text that sinks take it for. */
declare var trustedTypes:
  | {
      readonly createPolicy: (
        name: string,
        rules: { readonly createScriptURL: (wanted: string) => string },
      ) => { readonly createScriptURL: (wanted: string) => string };
    }
  | undefined;
