using System.CommandLine;
using Attribution.Domain.Identifiers;
using Attribution.Graph.Index;
using Attribution.Graph.Views;
using Attribution.Server.Configuration;
using Attribution.Server.Hosting;
using Attribution.Server.Identity;
using Attribution.Server.Sample;

namespace Attribution.Server.Commands;

/// <summary><c>serve</c>: runs the server; the first start makes the demo accounts and loads the sample.</summary>
internal static class ServeCommand
{
    /// <summary>The command.</summary>
    public static Command Build()
    {
        Option<int?> port = new("--port") { Description = "TCP port on loopback (default: setting Server:Port, else 5080)." };
        Option<bool> empty = new("--empty") { Description = "Do not load the sample at the first start." };
        var command = StoreArguments.AddTo(new Command("serve", "Run the server.") { port, empty });
        command.SetAction((parsed, cancellationToken) =>
        {
            Dictionary<string, string?> given = new()
            {
                ["Data:Directory"] = CommandContext.DataDirectory(parsed),
            };
            if (parsed.GetValue(port) is { } number)
            {
                given["Server:Port"] = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }

            if (parsed.GetValue(empty))
            {
                given["Server:Empty"] = "true";
            }

            var (options, faults) = SettingsReader.Read(CommandContext.Settings(parsed, given));
            return options is null ? Task.FromResult(CommandContext.RefuseSettings(faults)) : RunAsync(options, cancellationToken);
        });
        return command;
    }

    // What is wrong is said last, when everything that might log has ended.
    private static async Task<int> RunAsync(ServerOptions options, CancellationToken cancellationToken) =>
        await ServeAsync(options, cancellationToken).ConfigureAwait(false) is ({ } code, var message) ? CommandContext.Refuse(code, message) : ExitCode.Ok;

    private static async Task<(string? Code, string Message)> ServeAsync(ServerOptions options, CancellationToken cancellationToken)
    {
        using var identity = IdentityStores.Open(options.DataDirectory, IdSource.Random, TimeProvider.System);
        await using var store = await OpenedStore.ForServerAsync(options, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        await using var app = ServerApp.Build(options, store, identity, TimeProvider.System);
        var readiness = app.Services.GetRequiredService<Readiness>();
        SampleStart sample = new(options, readiness, TimeProvider.System);
        sample.Prepare();
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (IOException exception)
        {
            return ("ADDRESS_IN_USE", $"{options.Address}:{options.Port} cannot be listened on ({exception.Message}) Choose another with --port.");
        }

        Announce(app.Urls.First(), new FirstStart(identity.Accounts, identity.Units, takesPasswords: options.Oidc is null).Run());
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, app.Lifetime.ApplicationStopping);
        try
        {
            await sample.RunAsync(
                folder => new SampleLoader(store, app.Services.GetRequiredService<ViewSource>(), identity.Units, folder), app.Services.GetRequiredService<GraphIndex>(), stopping.Token).ConfigureAwait(false);
            await app.WaitForShutdownAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Stopped while the sample was loading, and the next start goes on; or the store refused.
        }

        return readiness.Refusal is { } refusal ? ("STORE_REFUSED", refusal) : (null, "");
    }

    private static void Announce(string url, IReadOnlyList<(string Account, string Password, string UnitName)> accounts)
    {
        Console.WriteLine($"Attribution is at {url}");
        if (accounts.Count == 0)
        {
            return;
        }

        Console.WriteLine("Sign in with one of these demo accounts; the passwords are shown only now:");
        foreach (var (account, password, unit) in accounts)
        {
            Console.WriteLine($"  {account}  {password}  {unit}");
        }
    }
}
