using System.Security.Claims;
using System.Text.Json;
using Attribution.Domain.Identifiers;
using Attribution.Domain.Labels;
using Attribution.Features.Common;
using Attribution.Features.Operations.Matching;
using Attribution.Graph.Index;
using Attribution.Graph.Sqlite;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Validation;
using Attribution.Ledger;
using Attribution.Ledger.BreakGlass;
using Microsoft.Extensions.DependencyInjection;

namespace Attribution.Features.Tests;

/// <summary>The whole schema on an embedded store of its own in a temporary folder, and callers of three units.</summary>
internal sealed class GraphWorld : IAsyncDisposable
{
    private readonly string folder;
    private readonly ServiceProvider services;
    private readonly RequestExecutor executor;

    private readonly SqliteGraphStore store;

    private GraphWorld(string folder, SqliteGraphStore store, ServiceProvider services)
    {
        (this.folder, this.store, this.services) = (folder, store, services);
        var builder = new SchemaBuilder().RecogniseServices(services.GetRequiredService<IServiceProviderIsService>().IsService);
        FeatureModules.Declare(builder);
        executor = new RequestExecutor(builder.Build(), new RequestOptions(), new ValidationOptions(), TimeProvider.System, null);
    }

    public static Caller Polish { get; } = CallerOf("pl.analyst1", "PL-CYB", "PL");

    public static Caller Romanian { get; } = CallerOf("ro.analyst1", "RO-CYB", "RO");

    public static Caller German { get; } = CallerOf("de.analyst1", "DE-CYB", "DE");

    /// <summary>The units of the callers, and a regional desk that covers two of them.</summary>
    public static IReadOnlyList<CallerUnit> Units { get; } =
        [German.Unit, Polish.Unit, new CallerUnit("REG-CE", "Regional Desk", "regional", ["PL", "RO"], [], HandlingLabel.OwnedBy("REG-CE")), Romanian.Unit];

    public MemoryUploads Uploads => (MemoryUploads)services.GetRequiredService<IUploads>();

    public T Service<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>What lets a caller export and read what is sensitive.</summary>
    public static ReadingOccasion ForACase { get; } = new(new string('0', 32), "a test");

    /// <summary>An account without any role, which may do nothing.</summary>
    public static Caller Guest { get; } = CallerOf("pl.guest", "PL-CYB", "PL") with { Roles = [] };

    /// <summary>What a caller writes, in short.</summary>
    public Analyst As(Caller caller) => new(this, caller);

    public static async Task<GraphWorld> OpenAsync(TimeProvider? clock = null, string? existing = null, MemoryUploads? uploads = null, Func<IGraphStore, IGraphStore>? wrap = null)
    {
        var folder = existing ?? Directory.CreateTempSubdirectory("attribution-features-").FullName;
        var store = await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Path = Path.Combine(folder, "graph.db") }, TimeProvider.System, CancellationToken.None);
        var read = wrap?.Invoke(store) ?? store;
        var services = new ServiceCollection()
            .AddSingleton(clock ?? TimeProvider.System)
            .AddLogging()
            .AddSingleton<IUploads>(uploads ?? new MemoryUploads())
            .AddSingleton<FindCaller>(account => Array.Find([Polish, Romanian, German], caller => caller.Account == account))
            .AddSingleton<ListReaders>(() => [Polish.Reader, Romanian.Reader])
            .AddSingleton(IdSource.Random)
            .AddSingleton(read)
            .AddSingleton<IIndexFeed>(read)
            .AddSingleton(_ => new AuditLedger(folder, clock ?? TimeProvider.System))
            .AddSingleton(_ => new WeakeningRegister(folder, clock ?? TimeProvider.System))
            .AddSingleton(_ => new BreakGlassRegister(folder, clock ?? TimeProvider.System))
            .AddSingleton<GraphIndex>()
            .AddSingleton<ViewSource>()
            .AddSingleton(new CursorCodec(new byte[32]))
            .AddScoped<CurrentCaller>()
            .AddScoped(provider => provider.GetRequiredService<CurrentCaller>().Caller ?? throw new InvalidOperationException("No caller was set."))
            .AddSingleton<KnownUnits>(() => Units)
            .AddSingleton(provider => new EpochKeys(new byte[32], provider.GetRequiredService<TimeProvider>()))
            .AddFeatures()
            .BuildServiceProvider();
        await services.GetRequiredService<GraphIndex>().LoadAsync(CancellationToken.None);
        return new GraphWorld(folder, store, services);
    }

    /// <summary>The response's data; its errors where it has any.</summary>
    public async Task<JsonElement> AskAsync(Caller caller, string query, object? variables = null)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Caller = caller;
        OperationRequest request = new() { Query = query, Variables = variables is null ? null : JsonSerializer.SerializeToElement(variables), Services = scope.ServiceProvider, GlobalState = SignedIn };
        using var result = await executor.ExecuteAsync(request, CancellationToken.None);
        var response = JsonElement.Parse(result.ToJson());
        return response.TryGetProperty("errors", out var errors) ? errors : response.GetProperty("data");
    }

    /// <summary>A reading of a caller as a request has it.</summary>
    public async Task<GraphReading> ReadingAsync(Caller caller)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentCaller>().Caller = caller;
        return await scope.ServiceProvider.GetRequiredService<ReadingSource>().CurrentAsync(CancellationToken.None);
    }

    /// <summary>Stops as a server does, and starts again on the same data.</summary>
    public async Task<GraphWorld> RestartAsync(TimeProvider? clock = null)
    {
        var uploads = Uploads;
        await services.DisposeAsync();
        await store.DisposeAsync();
        return await OpenAsync(clock, folder, uploads);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await store.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static readonly Dictionary<string, object?> SignedIn = new() { [nameof(ClaimsPrincipal)] = new ClaimsPrincipal(new ClaimsIdentity("test")) };

    /// <summary>Another account of the unit, with these roles.</summary>
    public static Caller Colleague(Caller of, string account, params string[] roles) => of with
    {
        Roles = roles,
        Reader = of.Reader with
        {
            Account = account,
            Tokens = TokenSet.Of(AudienceToken.Everyone, AudienceToken.Account(account), AudienceToken.Unit(of.Unit.Id)),
            Compartments = roles.Contains("supervisor") ? TokenSet.Of(Compartment.Supervisors) : TokenSet.Empty,
        },
    };

    private static Caller CallerOf(string account, string unit, string country) => new()
    {
        Unit = new CallerUnit(unit, $"Cybercrime Unit {country}", "national", [country], [], HandlingLabel.OwnedBy(unit)),
        Roles = ["analyst"],
        Reader = new Reader
        {
            Account = account,
            UnitId = unit,
            Tokens = TokenSet.Of(AudienceToken.Everyone, AudienceToken.Account(account), AudienceToken.Unit(unit), AudienceToken.Country(country)),
        },
    };

    private sealed class CurrentCaller
    {
        public Caller? Caller { get; set; }
    }
}
