using Attribution.GraphQL.Types;
using Attribution.GraphQL.Types.Reflection;

namespace Attribution.GraphQL.Tests.Types.Reflection;

public sealed class XmlDescriptionsTests
{
    [Theory]
    [InlineData(nameof(Described.Plain), "A plain one.")]
    [InlineData(nameof(Described.Broken), "Over several lines, with `code` and `more code`.")]
    [InlineData(nameof(Described.Referring), "Names Plain, null and every value of it.")]
    [InlineData(nameof(Described.Escaped), "Less < more & \"quoted\".")]
    [InlineData(nameof(Described.Bare), null)]
    [InlineData(nameof(Described.Empty), null)]
    [InlineData(nameof(Described.Attributed), "The attribute wins.")]
    public void Of_Property_IsItsSummaryOnOneLine(string name, string? description) =>
        Assert.Equal(description, XmlDescriptions.Of(typeof(Described).GetProperty(name)!)); // each is named below

    [Fact]
    public void Of_Type_IsItsSummary() => Assert.Equal("Things with descriptions.", XmlDescriptions.Of(typeof(Described)));

    [Fact]
    public void Of_ParameterOfMethod_IsItsText()
    {
        var parameters = typeof(Described).GetMethod(nameof(Described.Sum))!.GetParameters(); // it is there
        Assert.Equal(["The first.", null, "Many of them."], parameters.Select(XmlDescriptions.Of));
    }

    [Fact]
    public void Of_PositionalProperty_IsTheTextOfItsParameter() =>
        Assert.Equal("How many.", XmlDescriptions.Of(typeof(Positional).GetProperty(nameof(Positional.Count))!)); // it is there

    [Fact]
    public void Of_MemberOfGenericType_IsThatOfItsDefinition() => Assert.Equal("What is inside.", XmlDescriptions.Of(typeof(Box<int>).GetProperty("Content")!)); // it is there

    [Fact]
    public void Of_MemberOfAssemblyWithoutDocumentation_IsNull() => Assert.Null(XmlDescriptions.Of(typeof(string).GetProperty("Length")!)); // it is there
}

/// <summary>Things with descriptions.</summary>
public sealed class Described
{
    /// <summary>A plain one.</summary>
    public int Plain { get; init; }

    /// <summary>
    /// Over several lines,
    ///    with <c>code</c>
    /// and <c>more code</c>.
    /// </summary>
    public int Broken { get; init; }

    /// <summary>Names <see cref="Plain"/>, <see langword="null"/> and <b>every</b> value of it.</summary>
    /// <remarks>Which is left out.</remarks>
    public int Referring { get; init; }

    /// <summary>Less &lt; more &amp; "quoted".</summary>
    public int Escaped { get; init; }

    public int Bare { get; init; }

    /// <summary> </summary>
    public int Empty { get; init; }

    /// <summary>Not this one.</summary>
    [GraphQLDescription("The attribute wins.")]
    public int Attributed { get; init; }

    /// <summary>Adds.</summary>
    /// <param name="first">The first.</param>
    /// <param name="second"></param>
    /// <param name="rest">Many of them.</param>
    public static int Sum(int first, int second, IReadOnlyList<int> rest) => first + second + rest.Sum();
}

/// <summary>A positional record.</summary>
/// <param name="Count">How many.</param>
public sealed record Positional(int Count);

/// <summary>Holds something.</summary>
public sealed class Box<T>
{
    /// <summary>What is inside.</summary>
    public T? Content { get; init; }
}
