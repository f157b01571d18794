namespace Attribution.Architecture.Tests;

/// <summary>Assertions that print every fault in full.</summary>
internal static class Expect
{
    /// <summary>Fails with one line per fault.</summary>
    public static void None(IEnumerable<string> faults)
    {
        var found = faults.ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }
}
