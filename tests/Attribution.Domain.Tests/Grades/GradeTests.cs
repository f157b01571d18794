using Attribution.Domain.Grades;

namespace Attribution.Domain.Tests.Grades;

public sealed class GradeTests
{
    [Theory]
    [InlineData("admiralty", "B", "2", "Admiralty B2: usually reliable; probably true")]
    [InlineData("admiralty", "F", "6", "Admiralty F6: reliability cannot be judged; truth cannot be judged")]
    [InlineData("4x4", "C", "3", "Europol 4x4 C3: in most instances unreliable; hearsay, but corroborated")]
    [InlineData("3x5x2", "1", "A", "UK 3x5x2 1A: reliable; known directly to the source")]
    [InlineData("ADMIRALTY", "B", null, "Admiralty B–: usually reliable; information not graded")]
    [InlineData("EUROPOL_4X4", null, "1", "Europol 4x4 –1: source not graded; accuracy not in doubt")]
    [InlineData(null, null, null, "Ungraded: cannot be judged")]
    public void Text_AGrade_NamesSchemeValuesAndWords(string? scheme, string? source, string? information, string expected)
    {
        Assert.True(Grade.TryCreate(scheme, source, information, out var grade, out _));
        Assert.Equal(expected, grade.Text);
    }

    [Theory]
    [InlineData("nato", "A", "1", "\"nato\" is no grade scheme; allowed are admiralty, 4x4, 3x5x2.")]
    [InlineData("admiralty", "G", "1", "\"G\" is no source grade of Admiralty; allowed are A, B, C, D, E, F.")]
    [InlineData("admiralty", "b", "1", "\"b\" is no source grade of Admiralty; allowed are A, B, C, D, E, F.")]
    [InlineData("4x4", "A", "5", "\"5\" is no information grade of Europol 4x4; allowed are 1, 2, 3, 4.")]
    [InlineData("3x5x2", "A", "1", "\"A\" is no source grade of UK 3x5x2; allowed are 1, 2, 3.")]
    [InlineData("admiralty", null, null, "Admiralty needs a value for the source or the information.")]
    [InlineData(null, "B", "2", "Grade values need a scheme: admiralty, 4x4 or 3x5x2.")]
    public void TryCreate_ValuesOfNoScheme_SaysWhatIsAllowed(string? scheme, string? source, string? information, string expected)
    {
        Assert.False(Grade.TryCreate(scheme, source, information, out var grade, out var fault));
        Assert.Equal((Grade.Ungraded, expected), (grade, fault));
    }

    [Fact]
    public void Constructor_ValuesOfNoScheme_Throws() => Assert.Throws<ArgumentException>(() => new Grade(GradeScheme.Europol4X4, "D", "1"));

    [Theory]
    [InlineData(GradeScheme.Admiralty, "F", "6", true, true)]
    [InlineData(GradeScheme.Admiralty, "E", "5", false, false)]
    [InlineData(GradeScheme.Europol4X4, "X", "4", true, false)]
    [InlineData(GradeScheme.Uk3X5X2, "2", "D", true, true)]
    [InlineData(GradeScheme.Ungraded, null, null, true, true)]
    public void IsUnknown_EachField_IsWhatCannotBeJudged(GradeScheme scheme, string? source, string? information, bool sourceUnknown, bool informationUnknown)
    {
        var grade = new Grade(scheme, source, information);
        Assert.Equal((sourceUnknown, informationUnknown), (grade.IsSourceUnknown, grade.IsInformationUnknown));
    }

    /// <summary>By the weaker field, then information, then source; unknown between what is vouched for and what is doubtful.</summary>
    [Fact]
    public void CompareTo_GradesOfOneScheme_OrdersByTheWeakerField() => Assert.Equal(
        "A1 B1 A2 B2 C1 A3 C3 F1 A6 F6 D1 A4 D4 E1 A5 E5",
        Ordered(GradeScheme.Admiralty, "F1 A3 E5 A1 C3 D4 A6 B2 D1 A4 F6 A2 E1 A5 B1 C1"));

    [Fact]
    public void CompareTo_GradesOfEuropol_PutsItsCBehindUnknown() => Assert.Equal("A1 B1 A2 A3 A4 X1 C1", Ordered(GradeScheme.Europol4X4, "C1 X1 A4 A2 A3 B1 A1"));

    [Fact]
    public void CompareTo_GradesOfUk_OrdersByTheirWords() => Assert.Equal("1A 1B 1C 2A 1D 3A 1E", Ordered(GradeScheme.Uk3X5X2, "3A 1E 2A 1C 1B 1D 1A"));

    [Fact]
    public void CompareTo_OtherSchemes_NeverStandAboveWhatTheirWordsSay()
    {
        Grade[] grades =
        [
            new(GradeScheme.Uk3X5X2, "3", "E"), Grade.Ungraded, new(GradeScheme.Europol4X4, "A", "1"), new(GradeScheme.Admiralty, "A", "1"),
            new(GradeScheme.Uk3X5X2, "1", "A"), new(GradeScheme.Admiralty, "C", "3"),
        ];

        Assert.Equal(
            ["Admiralty A1", "Europol 4x4 A1", "UK 3x5x2 1A", "Admiralty C3", "Ungraded", "UK 3x5x2 3E"],
            grades.OrderDescending().Select(grade => grade.Text.Split(':')[0]));
    }

    [Fact]
    public void CompareTo_AllPairsOfAScheme_IsATotalOrder()
    {
        var all = GradeSchemeDefinition.Of(GradeScheme.Admiralty);
        var grades = all.Source.SelectMany(source => all.Information.Select(information => new Grade(GradeScheme.Admiralty, source.Value, information.Value))).ToList();

        Assert.Equal(36, grades.Select(grade => grade.Rank).Distinct().Count());
    }

    private static string Ordered(GradeScheme scheme, string grades) => string.Join(
        ' ',
        grades.Split(' ').Select(text => new Grade(scheme, text[..1], text[1..])).OrderDescending().Select(grade => grade.Source + grade.Information));
}
