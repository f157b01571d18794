using Attribution.TwinStore.Tests.Corpus;
using Attribution.TwinStore.Tests.Worlds;

namespace Attribution.TwinStore.Tests.Comparing;

/// <summary>Readers who listen to a world while it is written to, and everything that each of them is told.</summary>
internal sealed class Listeners : IDisposable
{
    private readonly List<Listener> listeners = [];

    private Listeners()
    {
    }

    /// <summary>Opens the streams of each account.</summary>
    public static async Task<Listeners> OpenAsync(TwinWorld world, GraphQLSteps graphQL, IEnumerable<string> accounts)
    {
        Listeners opened = new();
        foreach (var account in accounts)
        {
            foreach (var body in graphQL.ListenToChanges())
            {
                opened.listeners.Add(new Listener(account, await world.OpenAsync(account, body)));
            }

            opened.listeners.Add(new Listener(account, await world.OpenAsync(account, graphQL.ListenToNotices())) { IsOfNotices = true });
        }

        return opened;
    }

    /// <summary>Listens until everyone, or everyone who listens to notices, has heard of the thing of this name, or his stream has ended.</summary>
    public async Task HearAsync(string marker, bool isOfNotices)
    {
        foreach (var listener in listeners.Where(listener => listener.IsOfNotices == isOfNotices))
        {
            await listener.HearAsync(marker);
        }
    }

    /// <summary>What an account was told, stream after stream; cursors masked.</summary>
    public string Of(string account)
    {
        AnswerMask mask = new();
        return string.Join("\n---\n", listeners.Where(listener => listener.Account == account).Select(listener => mask.Of(string.Join('\n', listener.Told))));
    }

    public void Dispose()
    {
        foreach (var listener in listeners)
        {
            listener.Events.Dispose();
        }
    }

    private sealed record Listener(string Account, EventReader Events)
    {
        public bool IsOfNotices { get; init; }

        public List<string> Told { get; } = [];

        private bool hasEnded;

        public async Task HearAsync(string marker)
        {
            while (!hasEnded)
            {
                var next = await Events.NextAsync();
                hasEnded = next is null;
                Told.Add(next ?? "ended");
                if (next?.Contains($"\"{marker}\"", StringComparison.Ordinal) == true)
                {
                    return;
                }
            }
        }
    }
}
