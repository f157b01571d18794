using Attribution.TwinStore.Tests.Plans;

namespace Attribution.TwinStore.Tests.Corpus;

/// <summary>Commands that act for an account, beside the running server. A verb with --account that is not here fails a test.</summary>
internal static class CommandSteps
{
    /// <summary>Verbs that answer with what the account sees.</summary>
    public static readonly IReadOnlyList<string> Verbs = ["export", "search", "import", "rank", "report", "link", "aliases"];

    /// <summary>Verbs that take an account and show nothing of the graph, with the reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> NothingOfTheGraph = new Dictionary<string, string> { ["create"] = "makes a token: identity.db alone", ["revoke"] = "ends a token: identity.db alone" };

    /// <summary>Arguments of commands; {file} stands for a file of the world's own.</summary>
    public static IEnumerable<string[]> Of(string account, ValuePool pool, PlanDice dice)
    {
        // Nothing leaves without a case of the own unit: which of the pool's is one, chance decides.
        string[] stated = ["--purpose", "national-investigation", "--case", dice.Pick(pool.Subjects), "--reason", "the oracle"];
        yield return ["export", "--account", account, "--out", "{file}"];
        yield return ["export", "--account", account, "--out", "{file}", .. stated];
        yield return ["export", dice.Pick(pool.Ids), "--account", account, "--out", "{file}", .. stated];
        yield return ["export", "--search", dice.Pick(PlanWords.First), "--account", account, "--out", "{file}", .. stated];
        yield return ["search", dice.Pick(PlanWords.First), "--account", account];
        yield return ["search", dice.Pick(PlanWords.Domains), "--account", account, "--json"];
        yield return ["rank", dice.Pick(pool.Subjects), "--account", account, "--json"];
        yield return ["report", dice.Pick(pool.Ids), "--account", account, "--form", dice.Chance(50) ? "Court" : "Analysis", .. stated];
        yield return ["link", dice.Pick(pool.Subjects), "--account", account, "--json", "--min-probability", "0"];
        yield return ["aliases", dice.Pick(PlanWords.First), "--account", account, "--json"];
        yield return ["aliases", "--of", dice.Pick(pool.Ids), "--account", account, "--json"];
        yield return ["import", "{bundle}", "--account", account, "--dry-run", "--json"];
        yield return ["import", "{bundle}", "--account", account, "--source", dice.Pick(PlanWords.SourceNames), "--dry-run", "--json"];
    }
}
