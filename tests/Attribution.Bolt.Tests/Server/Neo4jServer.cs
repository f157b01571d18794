using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Attribution.Bolt.Tests.Server;

/// <summary>
/// A real server for tests: the one of ATTRIBUTION_TEST_NEO4J_URI (with ..._USER and ..._PASSWORD; its data must be of no worth), else one
/// started from ../shared/neo4j, else one in docker, of an image that is there, else none. Only one started here can be killed.
/// </summary>
public sealed class Neo4jServer : IAsyncDisposable
{
    /// <summary>Why there is none.</summary>
    public const string Missing = $"No Neo4j: set ATTRIBUTION_TEST_NEO4J_URI, put its test equipment into ../shared/neo4j, or have docker with the image {Image}.";

    // As infra/compose runs it; a test downloads none.
    private const string Image = "neo4j:5.26-community";
    private const string Docker = "docker";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string? _home;
    private readonly bool _isEncrypted;

    private Neo4jServer(Uri uri, string user, string password, string? home, bool isEncrypted) =>
        (Uri, User, Password, _home, _isEncrypted) = (uri, user, password, home, isEncrypted);

    public Uri Uri { get; }

    public string User { get; }

    public string Password { get; }

    /// <summary>True if it can be killed and started again.</summary>
    public bool IsOurs => _home is not null;

    /// <summary>A server; null where there is none.</summary>
    public static async Task<Neo4jServer?> StartAsync(bool isEncrypted = false)
    {
        if (!isEncrypted && Environment.GetEnvironmentVariable("ATTRIBUTION_TEST_NEO4J_URI") is { Length: > 0 } uri)
        {
            return new Neo4jServer(new Uri(uri), Variable("USER", "neo4j"), Variable("PASSWORD", ""), home: null, isEncrypted);
        }

        if (FindTool() is null && (isEncrypted || !await SucceedsAsync(Docker, "image", "inspect", Image)))
        {
            return null;
        }

        var home = Directory.CreateTempSubdirectory("attribution-neo4j-").FullName;
        var server = new Neo4jServer(new Uri($"bolt{(isEncrypted ? "+ssc" : "")}://127.0.0.1:{FreePort()}"), "neo4j", "a-password-for-tests", home, isEncrypted);
        try
        {
            await server.StartAgainAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync(); // It may be running all the same.
            throw;
        }
    }

    /// <summary>A driver for it.</summary>
    public IDriver Connect(Action<ConfigBuilder>? configure = null) => GraphDatabase.Driver(Uri, AuthTokens.Basic(User, Password), configure ?? (_ => { }));

    public async Task StartAgainAsync()
    {
        if (FindTool() is null)
        {
            await StartContainerAsync();
            return;
        }

        try
        {
            await CallAsync("start", ["--bolt-port", Uri.Port.ToString(), "--password", Password, .. _isEncrypted ? (string[])["--tls"] : []]);
        }
        catch (InvalidOperationException late) when (late.Message.Contains("not ready", StringComparison.Ordinal))
        {
            await WaitAsync(late); // The start script is less patient than a busy machine asks for.
        }
    }

    /// <summary>Ends it without warning.</summary>
    public Task KillAsync() => FindTool() is null ? RunAsync(Docker, "kill", Container) : CallAsync("kill", []);

    public async ValueTask DisposeAsync()
    {
        if (_home is not null)
        {
            await (FindTool() is null ? RunAsync(Docker, "rm", "--force", "--volumes", Container) : KillAsync());
            Directory.Delete(_home, recursive: true);
        }
    }

    private string Container => $"attribution-test-neo4j-{Uri.Port}";

    /// <summary>Starts a new container, or the one that was killed.</summary>
    private async Task StartContainerAsync()
    {
        if (!await SucceedsAsync(Docker, "start", Container))
        {
            await RunAsync(Docker, "run", "--detach", "--name", Container, "--publish", $"127.0.0.1:{Uri.Port}:7687", "--env", $"NEO4J_AUTH={User}/{Password}", Image);
        }

        await WaitAsync(new InvalidOperationException("Neo4j in docker is not ready."));
    }

    private async Task WaitAsync(InvalidOperationException late)
    {
        await using var driver = Connect();
        for (var begun = Stopwatch.GetTimestamp(); !await driver.TryVerifyConnectivityAsync(); await Task.Delay(500))
        {
            if (Stopwatch.GetElapsedTime(begun) > Patience)
            {
                throw late;
            }
        }
    }

    private static string Variable(string name, string otherwise) => Environment.GetEnvironmentVariable($"ATTRIBUTION_TEST_NEO4J_{name}") ?? otherwise;

    private static string? FindTool()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var tool = Path.Combine(folder.FullName, "shared", "neo4j", "bin", "neo4j-local");
            if (File.Exists(tool))
            {
                return tool;
            }
        }

        return null;
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }

    private Task CallAsync(string verb, string[] arguments) =>
        RunAsync(FindTool() ?? throw new InvalidOperationException(Missing), [verb, "--home", _home ?? "", .. arguments]);

    private static async Task<bool> SucceedsAsync(string program, params string[] arguments)
    {
        try
        {
            await RunAsync(program, arguments);
            return true;
        }
        catch (Exception failure) when (failure is InvalidOperationException or Win32Exception)
        {
            return false;
        }
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        await process.WaitForExitAsync(limit.Token);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(limit.Token));
        }
    }
}
