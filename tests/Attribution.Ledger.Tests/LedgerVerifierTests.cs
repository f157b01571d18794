namespace Attribution.Ledger.Tests;

/// <summary>What somebody with the file in hand may do, and that it is found.</summary>
public sealed class LedgerVerifierTests : IDisposable
{
    private readonly LedgerFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Verify_Untouched_IsWholeAndNamesTheLastHash()
    {
        await folder.FillAsync(20);
        var verdict = Assert.IsType<LedgerVerdict.Whole>(LedgerVerifier.Verify(folder.File));
        Assert.Equal((20L, 64), (verdict.Entries, verdict.LastHash.Length));
    }

    [Theory]
    [InlineData("UPDATE entries SET bytes = CAST(replace(CAST(bytes AS TEXT), 'reader5', 'reader6') AS BLOB) WHERE seq = 5", 5, "The entry is not the one whose hash was taken.")]
    [InlineData("UPDATE entries SET hash = zeroblob(32) WHERE seq = 7", 7, "The entry is not the one whose hash was taken.")]
    [InlineData("DELETE FROM entries WHERE seq = 9", 9, "The entry is missing or out of place.")]
    [InlineData("DELETE FROM entries WHERE seq = 1", 1, "The entry is missing or out of place.")]
    [InlineData("UPDATE entries SET seq = -1 WHERE seq = 3; UPDATE entries SET seq = 3 WHERE seq = 4; UPDATE entries SET seq = 4 WHERE seq = -1", 3, "The entry is missing or out of place.")]
    [InlineData("INSERT INTO entries SELECT 21, bytes, hash FROM entries WHERE seq = 20", 21, "The entry is missing or out of place.")]
    [InlineData("UPDATE entries SET bytes = x'7b7d' WHERE seq = 2", 2, "The entry cannot be read.")]
    [InlineData("UPDATE payloads SET payload = 'other words' WHERE seq = 6", 6, "The payload is not the one that was written.")]
    [InlineData("INSERT INTO payloads VALUES(11, zeroblob(32), 'words')", 11, "The payload is not the one that was written.")]
    [InlineData("DELETE FROM subjects WHERE seq = 8", 0, "The index of subjects does not fit the entries.")]
    [InlineData("UPDATE subjects SET subject = 'item9' WHERE seq = 8", 0, "The index of subjects does not fit the entries.")]
    public async Task Verify_Tampered_NamesTheFirstPlace(string sql, long seq, string what)
    {
        await folder.FillAsync(20);
        folder.Tamper(sql);
        Assert.Equal(new LedgerVerdict.Tampered(seq, what), LedgerVerifier.Verify(folder.File));
    }

    [Fact]
    public async Task Verify_AnyByteOfAnyEntryChanged_IsFound()
    {
        await folder.FillAsync(12);
        List<string> missed = [];
        for (var seq = 1; seq <= 12; seq++)
        {
            var place = 1 + (seq * 37 % 200);
            var flip = $"UPDATE entries SET bytes = substr(bytes, 1, {place} - 1) || CAST(char(unicode(substr(CAST(bytes AS TEXT), {place}, 1)) + {{0}}) AS BLOB) || substr(bytes, {place} + 1) WHERE seq = {seq};";
            folder.Tamper(string.Format(System.Globalization.CultureInfo.InvariantCulture, flip, 1));
            if (LedgerVerifier.Verify(folder.File) is LedgerVerdict.Whole)
            {
                missed.Add($"{seq}:{place}");
            }

            folder.Tamper(string.Format(System.Globalization.CultureInfo.InvariantCulture, flip, -1));
        }

        Assert.Empty(missed);
    }

    [Fact]
    public async Task Verify_PayloadErasedByLaw_IsStillWhole()
    {
        await folder.FillAsync(20);
        folder.Tamper("DELETE FROM payloads");
        Assert.Equal(20, Assert.IsType<LedgerVerdict.Whole>(LedgerVerifier.Verify(folder.File)).Entries);
    }

    [Fact]
    public void Verify_NoFileOrNoLedger_SaysSo()
    {
        Assert.IsType<LedgerVerdict.Missing>(LedgerVerifier.Verify(folder.File));
        File.WriteAllText(folder.File, "not a database, not a database, not a database, not a database, not a database, not a database, not a database");
        Assert.Equal(0, Assert.IsType<LedgerVerdict.Tampered>(LedgerVerifier.Verify(folder.File)).Seq);
    }
}
