namespace Attribution.Features.Tests.Interop.Stix.Mapping;

/// <summary>An observable is known to whoever observed it, under that observation's label.</summary>
public sealed class RecordVariantsTests
{
    private static readonly string Domain = StixText.Id("domain-name", 1);
    private static readonly string Bare = $$"""{"type":"domain-name","spec_version":"2.1","id":"{{Domain}}","value":"example.com"}""";

    [Fact]
    public async Task Observable_ObservedByTwoUnits_IsARecordOfEach()
    {
        await using var world = await ImportWorld.OpenAsync();
        await ImportAsync(world, Bare, Observed(1, "PL-CYB", "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421"), Observed(2, "RO-CYB", "marking-definition--bab4a63c-aed9-4cf5-a766-dfca5abac2bb", "everyone"));
        Assert.Equal([$"{Domain} of PL-CYB", $"{Domain} of RO-CYB"], await RecordsAsync(world, "PL-CYB"));
        Assert.Equal([$"{Domain} of RO-CYB"], await RecordsAsync(world, "HR-CYB"));
    }

    [Fact]
    public async Task Observable_ObservedTwiceUnderOtherLabels_IsTwoRecords_AndStaysSo()
    {
        await using var world = await ImportWorld.OpenAsync();
        string[] lines = [Observed(1, "PL-CYB", "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421"), Observed(2, "PL-CYB", "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1"), Bare];
        await ImportAsync(world, lines);
        var again = await ImportAsync(world, lines);
        Assert.Equal([$"{Domain} of PL-CYB", $"{Domain}@{StixText.Id("observed-data", 2)} of PL-CYB"], await RecordsAsync(world, "PL-CYB"));
        Assert.Equal((0L, 0L, 3L), (again.RecordsWritten, again.ClaimsWritten, again.Unchanged));
    }

    [Fact]
    public async Task Observable_ObservedByNobody_HasTheUnitsDefault()
    {
        await using var world = await ImportWorld.OpenAsync();
        await ImportAsync(world, Bare);
        Assert.Equal([$"{Domain} of PL-CYB"], await RecordsAsync(world, "PL-CYB"));
        Assert.Empty(await RecordsAsync(world, "HR-CYB"));
    }

    [Fact]
    public async Task Reference_OfAUnit_MeansItsOwnRecord()
    {
        await using var world = await ImportWorld.OpenAsync();
        await ImportAsync(world, Bare, Observed(1, "PL-CYB", "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421"), Observed(2, "RO-CYB", "marking-definition--55d920b0-5e8b-4f79-9ee9-91f868d9b421", "unit:PL-CYB"));
        var view = await world.ViewAsync("PL-CYB");
        var owners = new Dictionary<int, string>();
        foreach (var record in await world.Store.ReadRecordsAsync(view, [1, 2, 3, 4], CancellationToken.None))
        {
            owners[record.Number] = record.Header.OwnerUnit;
        }

        var claims = await world.Store.ReadClaimsAsync(view, [1, 2], CancellationToken.None);
        Assert.All(claims, claim => Assert.Equal((claim.Header.OwnerUnit, claim.Header.OwnerUnit), (owners[claim.FromNumber], owners[claim.ToNumber])));
        Assert.Equal(2, claims.Count);
    }

    private static Task<Attribution.Features.Interop.ImportSummary> ImportAsync(ImportWorld world, params string[] lines) =>
        world.ImportAsync(StixText.Lines(lines), request => request with { TrustLabels = true });

    private static async Task<List<string>> RecordsAsync(ImportWorld world, string unit)
    {
        var records = await world.Store.ReadRecordsAsync(await world.ViewAsync(unit), [1, 2, 3, 4], CancellationToken.None);
        return [.. records.Where(record => record.Header.StixType == "domain-name").Select(record => $"{record.Header.ExternalIds[0]} of {record.Header.OwnerUnit}").Order(StringComparer.Ordinal)];
    }

    private static string Observed(int number, string owner, string marking, string? release = null) =>
        $$"""{"type":"observed-data","spec_version":"2.1","id":"{{StixText.Id("observed-data", number)}}","created":"2020-01-01T00:00:00Z","modified":"2020-01-01T00:00:00Z","first_observed":"2020-01-01T00:00:00Z","last_observed":"2020-01-01T00:00:00Z","number_observed":1,"object_refs":["{{Domain}}"],"x_owner_desk":"{{owner}}",{{(release is null ? "" : $"\"x_release_to\":[\"{release}\"],")}}"object_marking_refs":["{{marking}}"]}""";
}
