using System.CommandLine;
using Attribution.Features.Common;
using Attribution.Features.Common.Auditing;
using Attribution.Features.Common.Memberships;
using Attribution.Graph.Index;
using Attribution.Graph.Store;
using Attribution.Graph.Views;
using Attribution.Ledger;
using Attribution.Server.Configuration;
using Attribution.Server.Identity;

namespace Attribution.Server.Commands;

/// <summary>The store and the account a command acts for; beside a running server too, which takes the command's writes from the change entries.</summary>
internal sealed class OpenGraph : IAsyncDisposable
{
    private readonly AuditLedger ledger;

    private OpenGraph(IdentityStores identity, IGraphStore store, AuditLedger ledger)
    {
        Identity = identity;
        Store = store;
        this.ledger = ledger;
        Views = new ViewSource(store, TimeProvider.System);
    }

    /// <summary>Accounts and units.</summary>
    public IdentityStores Identity { get; }

    /// <summary>The store.</summary>
    public IGraphStore Store { get; }

    /// <summary>Views of its readers.</summary>
    public ViewSource Views { get; }

    /// <summary>The option that names the account a command acts for.</summary>
    public static Option<string> AccountOption() => new("--account") { Description = "Account the command acts for.", Required = true };

    /// <summary>Opens the store and the data directory of the command.</summary>
    /// <exception cref="SettingsException">The settings are wrong.</exception>
    public static async Task<OpenGraph> OpenAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var settings = CommandContext.StoreOf(parsed);
        var store = await OpenedStore.ReadyAsync(settings, CommandContext.DataDirectory(parsed), TimeProvider.System, cancellationToken).ConfigureAwait(false);
        return new OpenGraph(CommandContext.OpenIdentity(parsed), store, new AuditLedger(CommandContext.DataDirectory(parsed), TimeProvider.System));
    }

    /// <summary>Puts on record what the caller does.</summary>
    public CallerTrail TrailOf(Caller caller) => new(ledger, caller);

    /// <summary>The caller an account is; null if there is no such active account.</summary>
    public Caller? FindCaller(string account) => Identity.Callers.Find(account);

    /// <summary>Why the caller's roles do not allow a command; null: they do.</summary>
    public static int? Refusal(Caller caller, Right right) =>
        Rights.Has(caller, right) ? null : CommandContext.Refuse(FieldRights.NotPermittedCode, $"The roles of '{caller.Account}' do not give the right '{Rights.NameOf(right)}'.");

    /// <summary>A reading of the caller: builds the graph index, O(graph).</summary>
    public async Task<GraphReading> ReadAsync(Caller caller, CancellationToken cancellationToken)
    {
        await using GraphIndex index = new(Store, TimeProvider.System);
        await index.LoadAsync(cancellationToken).ConfigureAwait(false);
        var snapshot = index.Current ?? throw new InvalidOperationException("The graph index was not built.");
        using MembershipRegister memberships = new(Store, Views);
        var reader = await memberships.CompleteAsync(caller.Reader, snapshot, cancellationToken).ConfigureAwait(false);
        return new GraphReading(await Views.ForAsync(reader, cancellationToken).ConfigureAwait(false), snapshot, Store, TrailOf(caller));
    }

    /// <summary>The same reading for the same reader, who has stated what he reads for.</summary>
    public GraphReading As(Caller caller, GraphReading reading) => new(reading.View, reading.Snapshot, Store, TrailOf(caller));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Views.Dispose();
        await ledger.DisposeAsync().ConfigureAwait(false);
        await Store.DisposeAsync().ConfigureAwait(false);
    }
}
