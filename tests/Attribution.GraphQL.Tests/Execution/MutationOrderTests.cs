using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Descriptors;

namespace Attribution.GraphQL.Tests.Execution;

public sealed class MutationOrderTests
{
    [Theory]
    [InlineData("mutation", "start1 end1 below1 start2 end2 below2")]
    [InlineData("query", "start1 start2 end1 below1 end2 below2")]
    public async Task ExecuteAsync_RootFields_AreSerialInMutationsOnly(string operation, string expected)
    {
        var log = new List<string>();
        FieldDescriptor Root(string name) => new FieldDescriptor(name, "Below").ResolveAsync(async (_, _) =>
        {
            log.Add("start" + name[^1]);
            await Task.Yield();
            log.Add("end" + name[^1]);
            return name;
        });
        var schema = new SchemaBuilder()
            .AddObjectType(new ObjectTypeDescriptor("Query").Field(Root("a1")).Field(Root("a2")))
            .AddObjectType(new ObjectTypeDescriptor("Mutation").Field(Root("a1")).Field(Root("a2")))
            .AddObjectType(new ObjectTypeDescriptor("Below").FieldAsync("below", "String", (parent, _) =>
            {
                log.Add("below" + ((string)parent)[^1]);
                return ValueTask.FromResult<object?>("");
            }))
            .Build();
        await Library.RunAsync(operation + " { a1 { below } a2 { below } }", schema: schema);
        Assert.Equal(expected, string.Join(' ', log));
    }
}
