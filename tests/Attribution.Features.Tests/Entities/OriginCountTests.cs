using Attribution.Domain.Identifiers;
using Attribution.Domain.Kinds;
using Attribution.Domain.Labels;
using Attribution.Domain.Relationships;
using Attribution.Graph.Index;
using Attribution.Graph.Store;

namespace Attribution.Features.Tests.Entities;

public sealed class OriginCountTests
{
    private const int Claims = 10_500;

    /// <summary>More claims than are read in one round trip; what only the last of them say counts, too.</summary>
    [Fact]
    public async Task OriginCount_RelationshipOfVeryManyClaims_IsExact()
    {
        await using var world = await GraphWorld.OpenAsync();
        var store = world.Service<IGraphStore>();
        var label = await store.InternLabelAsync(HandlingLabel.Public("PL-CYB"), CancellationToken.None);
        SourceWrite source = new() { Id = new SourceId(1), Name = "feed", OwnerUnit = "PL-CYB", ExternalId = "feed", Label = label };
        var ends = Enumerable.Range(1, 2).Select(number => Record(number, source.Id, label)).ToArray();
        var claims = Enumerable.Range(1, Claims).Select(number => Claim(number, ends, source.Id, label)).ToArray();
        var result = await store.CommitAsync(
            new GraphBatch
            {
                Operation = new OperationId(1), RequestHash = new byte[32], Account = "pl.analyst1", UnitId = "PL-CYB", Action = "TEST", Sources = [source], Records = ends, Claims = claims,
            },
            CancellationToken.None);
        Assert.IsType<CommitResult.Committed>(result);
        await world.Service<GraphIndex>().RefreshAsync(CancellationToken.None);

        var answer = await world.AskAsync(GraphWorld.Polish, """{ entity(id: "malware--1") { relationships { nodes { claimCount originCount } } } }""");

        Assert.Equal($$"""{"claimCount":{{Claims}},"originCount":3}""", answer.GetProperty("entity").GetProperty("relationships").GetProperty("nodes")[0].GetRawText());
    }

    private static RecordWrite Record(int number, SourceId source, LabelId label) => new()
    {
        Id = new RecordId((UInt128)number),
        ExpectedVersion = 0,
        Header = new RecordHeader("PL-CYB", source, (ushort)Kind.Malware, "malware", $"key {number}", [$"malware--{number}"]),
        Content = new RecordContent { Label = label, Properties = "{}"u8.ToArray(), ContentHash = new byte[32] },
    };

    // One cluster, then another, then the source itself.
    private static ClaimWrite Claim(int number, RecordWrite[] ends, SourceId source, LabelId label) => new()
    {
        Id = new ClaimId((UInt128)number),
        ExpectedVersion = 0,
        Header = new ClaimHeader("PL-CYB", source, (ushort)RelationshipType.Uses, "uses", EndRef.Of(ends[0].Id), EndRef.Of(ends[1].Id), $"relationship--{number}"),
        Content = new ClaimContent
        {
            Label = label, ContentHash = new byte[32], ProvenanceCluster = number <= Claims - 20 ? "pc-1" : number <= Claims - 10 ? "pc-2" : null,
        },
    };
}
