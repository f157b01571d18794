using Attribution.Features.Attributions.EvidenceTypes;
using Attribution.Features.Attributions.Profiles;
using FsCheck;
using FsCheck.Fluent;

namespace Attribution.Features.Tests.Attributions.Profiles;

public sealed class ProfileIndexTests
{
    private static readonly EvidenceType[] Types = [SoftwareEvidence.Type, WalletEvidence.Type, Ipv4Evidence.Type];

    [Fact]
    public void With_ActorsGone_HasNeitherTheirValuesNorTheirSizes()
    {
        var index = ProfileIndex.Of([ScoringWorld.Actor("a", (WalletEvidence.Type, "w"), (WalletEvidence.Type, "x")), ScoringWorld.Actor("b", (WalletEvidence.Type, "w")), new ActorProfile("c", [])]);

        var after = index.With([], new HashSet<string> { "a", "c" });

        Assert.Equal(Text(ProfileIndex.Of([ScoringWorld.Actor("b", (WalletEvidence.Type, "w"))])), Text(after));
        Assert.True(after.Holders(WalletEvidence.Type, "x").IsEmpty);
    }

    [Fact]
    public void With_AnyChanges_IsTheIndexMadeAnew() => Prop.ForAll<int>(seed =>
    {
        Random random = new(seed);
        var before = Profiles(random, random.Next(12));
        var changed = Profiles(random, random.Next(4));
        var gone = Enumerable.Range(0, random.Next(3)).Select(_ => $"actor-{random.Next(12)}").Except(changed.Select(profile => profile.ActorId)).ToHashSet();
        var stay = before.Where(profile => !gone.Contains(profile.ActorId) && changed.All(other => other.ActorId != profile.ActorId));
        return Text(ProfileIndex.Of(before).With(changed, gone)) == Text(ProfileIndex.Of(stay.Concat(changed)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_OneActorTwice_IsRefused() => Assert.Throws<ArgumentException>(() => ProfileIndex.Of([ScoringWorld.Actor("a"), ScoringWorld.Actor("a")]));

    private static List<ActorProfile> Profiles(Random random, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => random.Next(12)).Distinct().Select(actor => new ActorProfile($"actor-{actor}", Features(random)) { Cases = 1 + random.Next(9) })];

    private static List<ProfileFeature> Features(Random random) =>
        [.. Enumerable.Range(0, random.Next(6)).Select(_ => (Type: Types[random.Next(3)], Value: $"v{random.Next(5)}")).Distinct().Select(value => new ProfileFeature(value.Type, value.Value) { Cases = 1 + random.Next(3) })];

    private static string Text(ProfileIndex index) => string.Join('\n',
    [
        .. index.Actors.Select((actor, place) => $"{actor.ActorId} {index.Cases[place]} {string.Join(',', Enum.GetValues<ProfileSection>().Select(section => index.Size(section, place)))}"),
        .. Types.SelectMany(type => Enumerable.Range(0, 5).Select(value => $"{type} v{value}: {string.Join(' ', index.Holders(type, $"v{value}").ToArray())}")),
        $"empty {string.Join(' ', index.All.Skip(index.Actors.Count).Select(actor => actor.ActorId))}",
    ]);
}
