namespace Attribution.TwinStore.Tests;

/// <summary>Attack rows A01 to A54: which tests cover what exists of each today, or why none does.</summary>
internal static class AttackRows
{
    /// <summary>By number. A test is named by its method, or by class and method.</summary>
    public static IReadOnlyDictionary<int, AttackRow> All { get; } = new Dictionary<int, AttackRow>
    {
        [1] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden", "PlantedLeakTests.A01_PlantedLeak_IsCaught", "CorpusCoverageTests.A01_EveryFieldAndArgumentOfTheSchema_IsInTheCorpus", "CorpusCoverageTests.A01_EveryEndpointOfTheServer_IsInTheCorpus"], null),
        [2] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden"], null),
        [3] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden"], null),
        [4] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden"], null),
        [5] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden", "SharingGroupTests.Preview_ByAnotherThanTheOwner_SaysNothingOfMembers"], null),
        [6] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden"], null),
        [7] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden"], null),
        [8] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden"], null),
        [9] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden", "CaseVisibilityTests.OpenCase_ReferenceOfTheOwnUnit_IsRefusedAndThatOfAnotherIsNot", "HiddenOwnDataTests.A09_Import_UnderALabelThatHidesItFromItsImporter_IsNewEachTime", "HiddenOwnDataTests.A09_Import_OfARelationshipWithAHiddenEnd_IsNewAndThenUnchanged", "HiddenOwnDataTests.A09_Import_UnderTheNameOfAHiddenSource_HasASourceOfItsOwn"], null),
        [10] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden", "CallUnitTests.Call_OnANotice_TellsTheOtherUnitTheWordsAloneAndNotTheNotice", "CallUnitTests.Call_OnANoticeToSupervisors_IsSeenByNobodyElse", "CorrectionRelayTests.CorrectionAfterTheReleaseWasTakenBack_TellsNobody", "NoticeStreamTests.Notices_ReachTheirUnitAndOfItWhoMaySeeThem"], null),
        [11] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden", "SharingGroupTests.WhoIsNotInIt_ReadsNothingOfIt"], null),
        [12] = new(["RecordingMutationsTests.RecordClaim_ToAThingOfAnotherUnit_ReadsAsNotFound"], null),
        [13] = new(["RecordingMutationsTests.RecordClaim_ToAThingOfAnotherUnit_ReadsAsNotFound"], null),
        [14] = new(["SignInTests.Login_OtherBody_IsABadRequest"], null),
        [15] = new(["A15_Widening_NeedsTheRightToWeakenLabels", "A15_Widening_IsAskedForByOneAndAgreedToByAnother", "A15_AnyTermOfALabel_TakesTwoPersonsToWeaken", "A15_ImportOfTheSameUnderAWiderLabel_KeepsTheStricter", "A15_Narrowing_ByAnAnalystOfTheOwner_HidesItFromOthersAtOnce", "A15_ItemOfAnotherUnit_ReadsAsNotFoundEvenToASupervisor"], null),
        [16] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden", "DecisionSuite.Decision_OneEndHidden_IsNotShown"], null),
        [17] = new(["AssessmentReportTests.Marking_IsTheJoinOfWhatIsCited", "LabelJoinTests.Join_AnyReader_IsNeverWiderThanAnInput"], null),
        [18] = new(["A18_GrantOfMoreThanOneHas_IsRefusedAndOnRecord", "A18_AccountOfAnotherUnit_ReadsAsAbsent", "A18_HigherAccountOfOnesOwnUnit_IsNotTouched", "A18_UnitOfAnother_IsNotRenamed"], null),
        [19] = new(["A19_RightTakenWhileEightReadersPoll_NoneReadsWhatComesAfter"], null),
        [20] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden", "ExportEndpointTests.Csv_OfWhatTheReaderMayNotSee_IsAsAbsent", "ExportCommandTests.WhatTheAccountMayNotSee_IsAsAbsent", "JointStepsTests.EveryStepOfTwoDesks_IsInBothAudits"], null),
        [21] = new(["A21_NameOfAnImportedFile_NamesNothingOnDisk", "A21_Export_IsAnAttachmentThatNoBrowserSniffs"], null),
        [22] = new(["A22_TextLikeATemplate_IsText", "HtmlPageTests.Text_OfAnyPart_IsNeverMarkup"], null),
        [23] = new(["Validate_ByDefault_TellsNoNamesOfTheSchema"], null),
        [24] = new(["Validate_Default_AllowsAHundred", "Login_MoreThanSixtyInAMinute_IsRefusedUntilLater", "A24_HitCheck_ManyTimesInOneRequest_CountsEachAgainstTheQuota"], null),
        [25] = new(["ParserOptionsTests.Parse_MegabyteOfNesting_IsRefusedQuicklyWithEveryCountUnlimited"], null),
        [26] = new(["ParserOptionsTests.MaxTokens_OneTokenMore_IsRefused", "Parse_BrokenUtf8_IsRefusedAtTheByte"], null),
        [27] = new(["Validate_HostileDocument_AnswersSoon", "Validate_OperationsThatShareManyFragments_StopAtTheLimitOfVisits"], null),
        [28] = new(["ExecuteAsync_CostOverLimit_IsRefusedBeforeExecution", "ExecuteAsync_PageOutOfRange_IsRefused"], null),
        [29] = new(["CrossSiteGuardTests.Post_ByCookieWithoutTheHeader_IsRefused", "Get_Query_NeedsPreflightAndNoMutation", "Post_ContentType_MustBeJson", "CrossSiteGuardTests.Post_ByCookieFromElsewhere_IsRefused"], null),
        [30] = new(["Connect_FromPageOfOtherOrigin_IsRefused", "ChangesTests.Changes_TokenRevoked_NothingMoreWithinFiveSeconds", "ChangesTests.Changes_WriteRightAfterSessionEnded_IsNotSent", "NoticeStreamTests.Notices_TokenRevoked_NothingMoreWithinFiveSeconds", "NoticeStreamTests.Changes_AfterRemovalFromAnOperation_TellNothingMoreOfIt"], null),
        [31] = new(["SearchSuite.Search_TextThatLooksLikeALanguage_IsText", "A31_QueriesOfTheNeo4jStore_HoldNoValues"], null),
        [32] = new(["SearchSuite.Search_TextThatLooksLikeALanguage_IsText"], null),
        [33] = new(["ObjectScannerTests.Next_DeepNestingNeverClosed_CostsOneObject", "BadInputTests.Import_CycleOfReferences_IsKept", "LabelReaderTests.Marking_StandardOneRedefined_KeepsItsMeaning", "BadInputTests.Import_LoneSurrogate_NamesThePath"], null),
        [34] = new(["A34_Import_GzipThatInflatesAThousandfold_RefusesTheObjectInBoundedMemory", "A34_Import_GzipInGzip_IsNotInflatedTwice", "CompressedBody_OnGraphQL_IsNotInflated"], null),
        [35] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden"], null),
        [36] = new(["ExportEndpointTests.Csv_OfANameLikeAFormula_IsEscaped", "CsvTextTests.Of_Text_IsNoFormula"], null),
        [37] = new(["A37_OutgoingConnections_AreThoseOfTheSettingsAlone"], null),
        [38] = new(["Screens_OfBothThemes_DoNothingThatTheContentSecurityPolicyRefuses"], null),
        [39] = new(["A39_Properties_NamedLikeAScriptsOwn_ComeBackAsGivenAndChangeNothingElse", "A39_Chart_WithHostileKeysInItsDocument_ComesBackAsSaved"], null),
        [40] = new(["A40_Format_TextThatWouldForgeALine_IsOneLineOfAscii", "A40_Format_AMegabyte_IsCut"], null),
        [41] = new(["FaultAnswersTests.Failure_OfOurs_TellsCodeAndCorrelationIdOnly", "GraphQLEndpointTests.Post_ResolverThrows_LogsOnceAndHidesCause"], null),
        [42] = new(["A42_Token_Wrong_IsRefused", "A42_Token_TamperedUnsignedOrSignedWithThePublicKey_IsRefused", "A42_Token_SignedByAnotherUnderAKnownKeyId_IsRefused", "A42_Token_OfAnyOtherForm_IsRefused"], null),
        [43] = new(["SignInTests.Session_NameInAHeader_IsRefused"], null),
        [44] = new(["SignInTests.Login_NameInCapitalsAndBlanks_IsTheSameAccount", "A44_Login_FromALockedAddress_IsRefusedWithTheRightPasswordToo", "A44_Lock_AfterARestart_HoldsAsLongAsBefore"], null),
        [45] = new(["SignInTests.Login_WrongUnknownDisabledOrLocked_AnswersTheSame", "AccountStoreTests.A45_Verify_Refused_WritesOnceWhateverTheReason"], null),
        [46] = new(["SignInTests.Session_ChangedCookie_IsRefused", "SignInTests.Session_AfterLogout_IsRefused"], null),
        [47] = new(["Preflight_FromElsewhere_GetsNoPermission", "SecurityHeadersTests.EveryAnswer_OfAnyStatus_BearsThem", "HostGuardTests.A47_AnyPath_UnderAnotherHostName_IsMisdirected", "A47_ReturnUrl_OfAnotherSite_IsTheStartPage"], null),
        [48] = new(["A48_HitCheck_OfASilentTarget_AnswersByteForByteAsOfNone", "A48_HitCheck_OfAPersonLikeATarget_AnswersByteForByteAsOfNone", "NearMatchTests.NearMatch_Refused_TellsWhoAskedNothing", "A48_Sweep_OfTenThousandNumbers_StopsAtTheQuotaAndSupervisorsAreTold", "A48_Sweep_StoppedJustBeforeTheServerStops_IsToldOfAfterItsRestartDaysLater"], null),
        [49] = new(["A49_HiddenAgainstAbsent_TakesTheSameTime"], null),
        [50] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden", "CorpusCoverageTests.A01_EveryDocumentOfTheCorpus_IsAnswered"], null),
        [51] = new(["TwinStoreTests.A01_AnyReaderOfRandomGraphs_GetsTheSameWithAndWithoutWhatIsHidden", "ExecuteAsync_ManyMixedRequests_CrossNoAnswers"], null),
        [52] = new(["A52_PathOfADebugOrDataEndpoint_GivesThePageOrNothing", "A52_Measurements_NameNoSelectorThatWasAskedFor"], null),
        [53] = new(["A53_Audit_AskedByAUserAnAdministratorOrAnAuditorOfAnotherDesk_TellsNothing", "LedgerVerifierTests.Verify_Tampered_NamesTheFirstPlace", "DisclosureLogTests.Analyst_ReadsNoLog", "JointStepsTests.StepsOfAnotherUnit_AreNotToldToAnAuditor"], null),
        [54] = new(["RequestLimitsTests.Headers_Above32KiB_AreRefused", "RequestLimitsTests.RawRequest_Malformed_Gets400", "RequestLimitsTests.RawRequest_Http2Preface_IsSentAway", "RequestLimitsTests.RawRequest_HeadersNotFinished_Gets408"], null),
    };
}

/// <summary>One row.</summary>
/// <param name="Tests">Tests that cover it; none: see the reason.</param>
/// <param name="Missing">Why none does; null: some do.</param>
internal sealed record AttackRow(IReadOnlyList<string> Tests, string? Missing);
