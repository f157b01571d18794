using Attribution.Ledger.BreakGlass;

namespace Attribution.Ledger.Tests.BreakGlass;

public sealed class BreakGlassRegisterTests : IDisposable
{
    private readonly LedgerFolder folder = new();
    private readonly SettableClock clock = new();

    [Fact]
    public void Read_WithoutAnyRequest_MakesNoFile()
    {
        var register = Open();
        Assert.Empty(register.ActiveOf("pl.analyst1"));
        Assert.Null(register.Find("1"));
        Assert.False(File.Exists(Path.Combine(folder.Directory, BreakGlassRegister.FileName)));
    }

    [Fact]
    public void Approve_Waiting_IsInForceForAnHourAndOverARestart()
    {
        Open().Add(Entry("1"));
        Assert.True(Open().Approve("1", "pl.chief1", ["abc", "def"], ["PL-CYB"]));
        Assert.Equal((BreakGlassState.Active, "pl.chief1", "abc def"), Of(Assert.Single(Open().ActiveOf("pl.analyst1"))));
        clock.Now += BreakGlassRegister.Life;
        Assert.Empty(Open().ActiveOf("pl.analyst1"));
        Assert.Equal(BreakGlassState.Expired, Open().Find("1")?.StateAt(clock.Now));
    }

    [Fact]
    public void Copy_InForce_IsOnRecordButOverThere()
    {
        using LedgerFolder target = new();
        Open().Add(Entry("1"));
        Open().Approve("1", "pl.chief1", ["abc"], ["PL-CYB"]);
        BreakGlassRegister.Copy(folder.Directory, target.Directory);
        BreakGlassRegister copy = new(target.Directory, clock);

        Assert.Empty(copy.ActiveOf("pl.analyst1"));
        Assert.Equal((BreakGlassState.Ended, "pl.chief1"), (copy.Find("1")?.StateAt(clock.Now), copy.Find("1")?.Approver));
    }

    [Fact]
    public void Approve_TwiceEndedOrAfterADay_IsNoMore()
    {
        var register = Open();
        Assert.All(["1", "2", "3"], id => register.Add(Entry(id)));
        Assert.True(register.Approve("1", "pl.chief1", ["abc"], []));
        Assert.False(register.Approve("1", "pl.chief2", ["abc"], []));
        register.End("2");
        Assert.False(register.Approve("2", "pl.chief1", ["abc"], []));
        clock.Now += BreakGlassRegister.Patience;
        Assert.False(register.Approve("3", "pl.chief1", ["abc"], []));
    }

    [Fact]
    public void End_InForce_EndsItNow()
    {
        var register = Open();
        register.Add(Entry("1"));
        register.Approve("1", "pl.chief1", ["abc"], []);
        clock.Now += TimeSpan.FromMinutes(5);
        register.End("1");
        Assert.Empty(register.ActiveOf("pl.analyst1"));
        Assert.Equal((BreakGlassState.Ended, clock.Now), (register.Find("1")?.StateAt(clock.Now), register.Find("1")?.EndsAt));
    }

    [Fact]
    public void List_ForAUnit_HoldsWhatItAskedForAndWhatOpenedItsData()
    {
        var register = Open();
        register.Add(Entry("1"));
        register.Add(Entry("2") with { Requester = "ro.analyst1", UnitId = "RO-CYB" });
        register.Approve("2", "ro.chief1", ["abc"], ["PL-CYB", "REG-CE"]);
        Assert.Equal(["1"], register.List("pl.analyst1", null, 10).Select(entry => entry.Id));
        Assert.Equal(["1", "2"], register.List("pl.auditor1", "PL-CYB", 10).Select(entry => entry.Id));
        Assert.Equal(["2"], register.List("reg.auditor1", "REG-CE", 10).Select(entry => entry.Id));
        Assert.Empty(register.List("x", "PL", 10));
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
    }

    private BreakGlassRegister Open() => new(folder.Directory, clock);

    private BreakGlassEntry Entry(string id) => new() { Id = id, ItemId = "entity:1", Reason = "danger to life", Requester = "pl.analyst1", UnitId = "PL-CYB", RequestedAt = clock.Now };

    private static (BreakGlassState State, string? Approver, string Labels) Of(BreakGlassEntry entry) => (entry.StateAt(entry.StartsAt ?? default), entry.Approver, string.Join(' ', entry.Labels));
}
