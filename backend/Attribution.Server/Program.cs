using Attribution.Server.Commands;

return await CommandLineRoot.RunAsync(args).ConfigureAwait(false);
