using System.Linq.Expressions;
using Attribution.GraphQL.Execution;

namespace Attribution.GraphQL.Types.Reflection;

/// <summary>Chooses how a C# type is written as a leaf type without boxing.</summary>
internal static class LeafWriting
{
    /// <summary>A <c>Func&lt;T, LeafWriter, LeafOutcome&gt;</c> for <paramref name="clrType"/>; null where only boxing will do.</summary>
    public static Delegate? For(Type clrType, NamedType type) => (Nullable.GetUnderlyingType(clrType) is { } value ? ForValue(value, type) : null) is { } bare
        ? Lift(clrType, bare)
        : ForValue(clrType, type);

    private static Delegate? ForValue(Type clrType, NamedType type) => (type, clrType) switch
    {
        (ScalarType { Name: "String" or "ID" }, _) when clrType == typeof(string) => new Func<string?, LeafWriter, LeafOutcome>(Text),
        (ScalarType { Name: "Int" }, _) when clrType == typeof(int) => new Func<int, LeafWriter, LeafOutcome>(Int),
        (ScalarType { Name: "Long" }, _) when clrType == typeof(long) => new Func<long, LeafWriter, LeafOutcome>(Long),
        (ScalarType { Name: "Boolean" }, _) when clrType == typeof(bool) => new Func<bool, LeafWriter, LeafOutcome>(Boolean),
        (ScalarType { Name: "Float" }, _) when clrType == typeof(double) => new Func<double, LeafWriter, LeafOutcome>(Double),
        (EnumType enumType, { IsEnum: true }) => EnumOf(clrType, enumType),
        _ => null,
    };

    private static Delegate EnumOf(Type clrType, EnumType type)
    {
        var writing = Activator.CreateInstance(typeof(EnumWriting<>).MakeGenericType(clrType), type)!; // only nullables give null
        // It has that method.
        return writing.GetType()
            .GetMethod("Write")!.CreateDelegate(typeof(Func<,,>).MakeGenericType(clrType, typeof(LeafWriter), typeof(LeafOutcome)), writing);
    }

    /// <summary>Makes <c>value =&gt; value.HasValue ? bare(value.Value) : Null</c>.</summary>
    private static Delegate Lift(Type clrType, Delegate bare)
    {
        var value = Expression.Parameter(clrType);
        var writer = Expression.Parameter(typeof(LeafWriter));
        var write = Expression.Call(Expression.Constant(bare), "Invoke", [], Expression.Property(value, "Value"), writer);
        var body = Expression.Condition(Expression.Property(value, "HasValue"), write, Expression.Constant(LeafOutcome.Null));
        return Expression.Lambda(typeof(Func<,,>).MakeGenericType(clrType, typeof(LeafWriter), typeof(LeafOutcome)), body, value, writer).Compile();
    }

    private static LeafOutcome Text(string? value, LeafWriter writer)
    {
        if (value is null)
        {
            return LeafOutcome.Null;
        }

        writer.WriteString(value);
        return LeafOutcome.Written;
    }

    private static LeafOutcome Int(int value, LeafWriter writer) => Long(value, writer);

    private static LeafOutcome Long(long value, LeafWriter writer)
    {
        writer.WriteNumber(value);
        return LeafOutcome.Written;
    }

    private static LeafOutcome Boolean(bool value, LeafWriter writer)
    {
        writer.WriteBoolean(value);
        return LeafOutcome.Written;
    }

    private static LeafOutcome Double(double value, LeafWriter writer)
    {
        if (!double.IsFinite(value))
        {
            return LeafOutcome.Refused;
        }

        writer.WriteNumber(value);
        return LeafOutcome.Written;
    }
}
