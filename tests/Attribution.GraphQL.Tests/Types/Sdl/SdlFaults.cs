using Attribution.GraphQL.Types;

namespace Attribution.GraphQL.Tests.Types.Sdl;

/// <summary>What a text of definitions is refused for, as <c>CODE coordinate</c>, in order; empty where it is a schema.</summary>
internal static class SdlFaults
{
    public static IReadOnlyList<string> Of(string sdl)
    {
        try
        {
            SchemaBuilder.FromSdl(sdl);
            return [];
        }
        catch (SchemaException exception)
        {
            return [.. exception.Faults.Select(each => $"{each.Code} {each.Coordinate}")];
        }
    }
}
