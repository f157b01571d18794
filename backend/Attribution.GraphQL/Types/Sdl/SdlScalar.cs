using System.Diagnostics.CodeAnalysis;
using Attribution.GraphQL.Execution;
using Attribution.GraphQL.Language;
using Attribution.GraphQL.Types.Scalars;

namespace Attribution.GraphQL.Types.Sdl;

/// <summary>A scalar of which only SDL is known: any literal in, any JSON out.</summary>
internal sealed class SdlScalar(string name, string? description) : ScalarType(name, description)
{
    private readonly JsonScalar json = new();

    public override Type RuntimeType => json.RuntimeType;

    public override bool TryCoerceInput(IValueNode literal, [NotNullWhen(true)] out object? value) => json.TryCoerceInput(literal, out value);

    public override bool TryWrite(object value, LeafWriter writer) => json.TryWrite(value, writer);
}
