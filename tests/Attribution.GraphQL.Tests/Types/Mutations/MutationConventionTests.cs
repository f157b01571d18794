using Attribution.GraphQL.Tests.Execution;
using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Mutations;

namespace Attribution.GraphQL.Tests.Types.Mutations;

public sealed class MutationConventionTests
{
    [Fact]
    public void Build_ErrorsOfClassAndMethod_MakeOneUnionThoseOfTheClassFirst()
    {
        var schema = new SchemaBuilder().AddType(typeof(MutationQueries), typeof(ParcelMutations)).Build();
        Assert.Equal(
            ["SendError: UnknownParcel | NotYours", "LoseError: UnknownParcel | NotYours | AlreadyLost"],
            schema.Types.OfType<UnionType>().Select(each => $"{each.Name}: {string.Join(" | ", each.MemberTypes.Select(member => member.Name))}"));
    }

    [Fact]
    public void Build_ErrorThatIsNone_IsAFault()
    {
        var faults = Assert.Throws<SchemaException>(() => new SchemaBuilder().AddType(typeof(MutationQueries), typeof(OddMutations)).Build()).Faults;
        Assert.Contains(new SchemaFault("NOT_AN_ERROR", "SendError", "Parcel must implement IUserError."), faults);
    }

    [Theory]
    [InlineData(1, """{"data":{"send":{"result":{"number":1},"errors":[]}}}""")]
    [InlineData(2, """{"data":{"send":{"result":null,"errors":[{"code":"UNKNOWN_PARCEL","path":["number"]},{"code":"NOT_YOURS","path":[]}]}}}""")]
    public async Task Execute_Mutation_GivesTheResultOrEveryReason(int number, string expected) => Assert.Equal(
        expected,
        await Library.RunAsync(
            $"mutation {{ send(number: {number}) {{ result {{ number }} errors {{ ... on Error {{ code path }} }} }} }}",
            schema: new SchemaBuilder().AddType(typeof(MutationQueries), typeof(ParcelMutations)).Build()));
}

public sealed record Parcel(int Number);

public sealed record UnknownParcel(string Code, string Message, IReadOnlyList<string> Path) : IUserError;

public sealed record NotYours(string Code, string Message, IReadOnlyList<string> Path) : IUserError;

public sealed record AlreadyLost(string Code, string Message, IReadOnlyList<string> Path) : IUserError;

[QueryType]
public static class MutationQueries
{
    public static int One() => 1;
}

[MutationType]
[Error<UnknownParcel>, Error<NotYours>]
public static class ParcelMutations
{
    public static MutationResult<Parcel> Send(int number) => number == 1
        ? new Parcel(number)
        : new MutationResult<Parcel>(new UnknownParcel("UNKNOWN_PARCEL", "There is none.", ["number"]), new NotYours("NOT_YOURS", "It is not yours.", []));

    [Error<AlreadyLost>, Error<NotYours>]
    public static Task<MutationResult<Parcel>> LoseAsync(int number) => Task.FromResult<MutationResult<Parcel>>(new Parcel(number));
}

[MutationType]
[Error<Parcel>]
public static class OddMutations
{
    public static MutationResult<Parcel> Send(int number) => new Parcel(number);
}
