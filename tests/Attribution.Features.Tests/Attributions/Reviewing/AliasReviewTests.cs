namespace Attribution.Features.Tests.Attributions.Reviewing;

public sealed class AliasReviewTests
{
    private const string Queue = "query($entity: ID, $name: String) { aliasCandidates(entity: $entity, name: $name, minProbability: 0) { nodes { leftName rightName nameSimilarity evidence { kind } } } }";
    private const string Decide = "mutation($input: DecideIdentityInput!) { decideIdentity(input: $input) { result { id } errors { ... on Error { code } } } }";

    [Fact]
    public async Task Names_OfOneSpelling_AreACandidateUntilDecidedDifferent()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        var (left, right) = (await analyst.NameAsync("INTRUSION_SET", "Quiet-Heron"), await analyst.NameAsync("THREAT_ACTOR", "Qu1et Heron"));
        await analyst.NameAsync("INTRUSION_SET", "Night Bear");

        var before = await analyst.AskAsync(Queue);
        await analyst.WriteAsync(Decide, new { left, right, verdict = "DIFFERENT", reason = "Two groups", idempotencyKey = Analyst.NextKey() });

        Assert.Equal("""{"aliasCandidates":{"nodes":[{"leftName":"Quiet-Heron","rightName":"Qu1et Heron","nameSimilarity":0.9,"evidence":[{"kind":"name"}]}]}}""", before);
        Assert.Equal("""{"aliasCandidates":{"nodes":[]}}""", await analyst.AskAsync(Queue));
    }

    [Fact]
    public async Task Names_ThatDifferInANumber_AreNone()
    {
        await using var world = await GraphWorld.OpenAsync();
        var analyst = world.As(GraphWorld.Polish);
        await analyst.NameAsync("INTRUSION_SET", "APT28");
        await analyst.NameAsync("INTRUSION_SET", "APT29");

        Assert.Equal("""{"aliasCandidates":{"nodes":[]}}""", await analyst.AskAsync(Queue));
    }

    [Fact]
    public async Task Name_InAnotherScript_FindsItsActorWhereItIsVisible()
    {
        await using var world = await GraphWorld.OpenAsync();
        await world.As(GraphWorld.Polish).NameAsync("INTRUSION_SET", "Vorona", Analyst.Own);

        Assert.Equal("""{"aliasCandidates":{"nodes":[{"leftName":"Ворона","rightName":"Vorona","nameSimilarity":1,"evidence":[{"kind":"name"}]}]}}""", await world.As(GraphWorld.Polish).AskAsync(Queue, new { name = "Ворона" }));
        Assert.Equal("""{"aliasCandidates":{"nodes":[]}}""", await world.As(GraphWorld.Romanian).AskAsync(Queue, new { name = "Ворона" }));
    }

    [Fact]
    public async Task EntityAndNameTogether_AreRefused()
    {
        await using var world = await GraphWorld.OpenAsync();
        Assert.Contains("INVALID_NAME", await world.As(GraphWorld.Polish).AskAsync(Queue, new { name = "a", entity = "b" }), StringComparison.Ordinal);
    }
}
