using Attribution.Graph.Store;
using Microsoft.AspNetCore.Builder;

namespace Attribution.TwinStore.Tests.Leaks;

/// <summary>A fault at the edge of a server that shows what a reader may not see: in what the store answers, or in what leaves the server.</summary>
internal sealed record PlantedLeak(string Name)
{
    /// <summary>What the store answers instead; null: what it would.</summary>
    public Func<IGraphStore, Omniscience, StoreTap, Task>? InStore { get; init; }

    /// <summary>What leaves the server instead of an answer's body; null: the answer.</summary>
    public Func<string, string, Omniscience, Task<string>>? InAnswer { get; init; }

    private Omniscience? everything;

    /// <summary>The store as the server gets it.</summary>
    public async Task<IGraphStore> InAsync(IGraphStore store, TimeProvider clock)
    {
        everything = await Omniscience.OfAsync(store, clock);
        if (InStore is null)
        {
            return store;
        }

        var tapped = StoreTap.On(store, out var tap);
        await InStore(store, everything, tap);
        return tapped;
    }

    /// <summary>Puts itself between the endpoints and the client.</summary>
    public void In(WebApplication app)
    {
        if (InAnswer is { } change && everything is { } known)
        {
            app.Use((context, next) => AnswerTap.InvokeAsync(context, next, body => change(context.Request.Path, body, known)));
        }
    }
}
