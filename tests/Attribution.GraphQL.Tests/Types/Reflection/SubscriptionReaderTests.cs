using Attribution.GraphQL.Tests.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Sdl;

namespace Attribution.GraphQL.Tests.Types.Reflection;

public sealed class SubscriptionReaderTests
{
    [Fact]
    public void Build_SubscriptionType_HasArgumentsOfFieldAndStream() => Assert.Contains(
        "  counted(add: Int! = 0, from: Int): Tick\n",
        SchemaPrinter.Print(new SchemaBuilder().AddType(typeof(TickQueries), typeof(TickSubscriptions)).Build()),
        StringComparison.Ordinal);

    [Fact]
    public void Build_FaultyStreams_AreNamedWithNearestName()
    {
        var faults = Assert.Throws<SchemaException>(() => new SchemaBuilder().AddType(typeof(TickQueries), typeof(FaultySubscriptions)).Build()).Faults;
        Assert.Equal(
            [
                new SchemaFault("NO_STREAM", "Subscription.misspelt", "FaultySubscriptions has no method OpenThen. Did you mean \"OpenThem\"?"),
                new SchemaFault("NOT_A_STREAM", "Subscription.wrong", "OpenThem must give IAsyncEnumerable<T>, where T is what [EventMessage] of Wrong takes."),
                new SchemaFault("NO_STREAM", "Subscription.bare", "FaultySubscriptions.Bare needs [Subscribe(With = …)], which names the method of its stream."),
            ],
            faults);
    }
}

[SubscriptionType]
public static class FaultySubscriptions
{
    [Subscribe(With = "OpenThen")]
    public static string Misspelt([EventMessage] string text) => text;

    [Subscribe(With = nameof(OpenThem))]
    public static int Wrong([EventMessage] int number) => number;

    public static string Bare() => "";

    private static IAsyncEnumerable<string> OpenThem() => AsyncEnumerable.Empty<string>();
}
