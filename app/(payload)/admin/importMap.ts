import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockInHand as BlockInHand_f3402dd521693fead53ba58d1845fa0e } from '../../../payload/desk/left-words/block-in-hand'
import { CitationMark as CitationMark_3d37e512caf7a037781cbbd92c018022 } from '../../../payload/desk/citations/citation-mark'
import { WordsInHandFeatureClient as WordsInHandFeatureClient_467e1ebd090abe3667ceb1fccc55dc1c } from '../../../payload/desk/left-words/words-in-hand-feature'
import { ClaimsFeatureClient as ClaimsFeatureClient_9a67218bc40c92bff9167c3bb4936197 } from '../../../payload/claims/editor/claims-feature'
import { PasteFeatureClient as PasteFeatureClient_222b63543c90f89736bb62cb834d436d } from '../../../payload/desk/paste/paste-feature'
import { CitationFeatureClient as CitationFeatureClient_c08b68449b6922065ab5a49adf3e86c0 } from '../../../payload/desk/citations/citation-feature'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_f2c9a92704041db52263d7888e19a51f } from '../../../payload/desk/cms-parts/table-feature'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelatedCards as RelatedCards_5fb54a1fd584de9b6c344f42e593d512 } from '../../../payload/desk/related/related-cards'
import { ConflictNotice as ConflictNotice_1305c0ae10a0eb1591d0e2b4fe39ab84 } from '../../../payload/desk/conflict-notice'
import { LanguageStatesCell as LanguageStatesCell_eeca1882cd4837f54de64b24d65cb69e } from '../../../payload/desk/language-states-cell'
import { SourcesPanel as SourcesPanel_d6e9ec070cde8bd9e45c94d4667c2366 } from '../../../payload/desk/citations/sources-panel'
import { ClaimsPanel as ClaimsPanel_4c7d097951f5a7adb92c53afa9ddaf67 } from '../../../payload/claims/editor/claims-panel'
import { BulkBar as BulkBar_3a8123b853973429d0a10454acd79486 } from '../../../payload/desk/bulk/bulk-bar'
import { PublishButton as PublishButton_04b6da8a6d0b19adb9f8c30c0a1f2ced } from '../../../payload/desk/publishing/publish-button'
import { SaveDraftButton as SaveDraftButton_1c391b59520cae861baf716286b27bcb } from '../../../payload/desk/save-draft-button'
import { LanguageBar as LanguageBar_0ac7b32d1fc3bfb9cb64d57d98d76cef } from '../../../payload/desk/publishing/language-bar'
import { UnpublishButton as UnpublishButton_fa9c988354b028be009cde7cb23a432f } from '../../../payload/desk/publishing/unpublish-button'
import { ReadinessView as ReadinessView_9912997ca24b8734c48e026a4793a46b } from '../../../payload/desk/readiness-view'
import { CompareView as CompareView_7a444f4c619e878f68aefba399e809f4 } from '../../../payload/desk/versions/compare-view'
import { TranslateTab as TranslateTab_ff90e547f2f5d3f2e75e6633b055928b } from '../../../payload/translate/views/tab-view'
import { SavePartButton as SavePartButton_9f75c2aeb4385fc355205810ed1ccbe7 } from '../../../payload/desk/save-part-button'
import { UsesView as UsesView_771ad6194d5beed455610c01cd907876 } from '../../../payload/desk/uses-view'
import { PriceCell as PriceCell_ddb084943e44181ba60c067aae5bf40d } from '../../../payload/desk/price-cell'
import { PasteSource as PasteSource_d28a79c9b24f0edb32d6cbd081737b90 } from '../../../payload/desk/paste-source'
import { PlanMomentCell as PlanMomentCell_2b3d997a6ec7613d2e9b8409fdf87c94 } from '../../../payload/desk/publishing/plan-moment'
import { PlanMoment as PlanMoment_2b3d997a6ec7613d2e9b8409fdf87c94 } from '../../../payload/desk/publishing/plan-moment'
import { PlanMomentTold as PlanMomentTold_2b3d997a6ec7613d2e9b8409fdf87c94 } from '../../../payload/desk/publishing/plan-moment'
import { PlanMade as PlanMade_2b3d997a6ec7613d2e9b8409fdf87c94 } from '../../../payload/desk/publishing/plan-moment'
import { MissingField as MissingField_08bf74e6f82ed6de7bdafc29a3f1c3bf } from '../../../payload/desk/publishing/missing-field'
import { FactorField as FactorField_86e3048341d2e93c45ca798ccad3a47a } from '../../../payload/second-factor/factor-field'
import { TermExchange as TermExchange_714a8c77e9992a00860d978551869af3 } from '../../../payload/translate/exchange-panel'
import { TermUsesView as TermUsesView_2ddf4aa919839b1850587151b042d78b } from '../../../payload/translate/terms/term-uses-view'
import { MemoryExchange as MemoryExchange_714a8c77e9992a00860d978551869af3 } from '../../../payload/translate/exchange-panel'
import { PhraseLabel as PhraseLabel_a5fe3adca1c8bc2f734b7bb7fbfa0a01 } from '../../../payload/claims/row-label'
import { AuthorisedLabel as AuthorisedLabel_a5fe3adca1c8bc2f734b7bb7fbfa0a01 } from '../../../payload/claims/row-label'
import { ResetNotice as ResetNotice_b7e1ecf766aa19b20aaec4097f6ee707 } from '../../../payload/second-factor/reset-notice'
import { Mark as Mark_c224657efc3f61c3dc4426d9333678b3 } from '../../../payload/desk/brand/mark'
import { Logo as Logo_68e5120bce9fbe2bee6069405f491c67 } from '../../../payload/desk/brand/logo'
import { DeskCard as DeskCard_7729f0e219ab44d425ae5140fd34b940 } from '../../../payload/translate/views/desk-links'
import { Overview as Overview_8a120834857b993eff9d8a4677fe3f13 } from '../../../payload/desk/overview/overview'
import { DeskNavLink as DeskNavLink_7729f0e219ab44d425ae5140fd34b940 } from '../../../payload/translate/views/desk-links'
import { SystemLink as SystemLink_ac653b8da70e7916a729951bdc528f56 } from '../../../payload/system/system-link'
import { DocumentTranslationView as DocumentTranslationView_bf28a92853396219c66b21bed34e6986 } from '../../../payload/translate/views/admin-views'
import { OverviewView as OverviewView_bf28a92853396219c66b21bed34e6986 } from '../../../payload/translate/views/admin-views'
import { SystemView as SystemView_40663fa55e311e47314a09b408466009 } from '../../../payload/system/system-view'
import { LoginView as LoginView_17986a3b07f79cc151d69333b8566f75 } from '../../../payload/second-factor/login-view'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/desk/left-words/block-in-hand#BlockInHand": BlockInHand_f3402dd521693fead53ba58d1845fa0e,
  "/desk/citations/citation-mark#CitationMark": CitationMark_3d37e512caf7a037781cbbd92c018022,
  "/desk/left-words/words-in-hand-feature#WordsInHandFeatureClient": WordsInHandFeatureClient_467e1ebd090abe3667ceb1fccc55dc1c,
  "/claims/editor/claims-feature#ClaimsFeatureClient": ClaimsFeatureClient_9a67218bc40c92bff9167c3bb4936197,
  "/desk/paste/paste-feature#PasteFeatureClient": PasteFeatureClient_222b63543c90f89736bb62cb834d436d,
  "/desk/citations/citation-feature#CitationFeatureClient": CitationFeatureClient_c08b68449b6922065ab5a49adf3e86c0,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/desk/cms-parts/table-feature#TableFeatureClient": TableFeatureClient_f2c9a92704041db52263d7888e19a51f,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/desk/related/related-cards#RelatedCards": RelatedCards_5fb54a1fd584de9b6c344f42e593d512,
  "/desk/conflict-notice#ConflictNotice": ConflictNotice_1305c0ae10a0eb1591d0e2b4fe39ab84,
  "/desk/language-states-cell#LanguageStatesCell": LanguageStatesCell_eeca1882cd4837f54de64b24d65cb69e,
  "/desk/citations/sources-panel#SourcesPanel": SourcesPanel_d6e9ec070cde8bd9e45c94d4667c2366,
  "/claims/editor/claims-panel#ClaimsPanel": ClaimsPanel_4c7d097951f5a7adb92c53afa9ddaf67,
  "/desk/bulk/bulk-bar#BulkBar": BulkBar_3a8123b853973429d0a10454acd79486,
  "/desk/publishing/publish-button#PublishButton": PublishButton_04b6da8a6d0b19adb9f8c30c0a1f2ced,
  "/desk/save-draft-button#SaveDraftButton": SaveDraftButton_1c391b59520cae861baf716286b27bcb,
  "/desk/publishing/language-bar#LanguageBar": LanguageBar_0ac7b32d1fc3bfb9cb64d57d98d76cef,
  "/desk/publishing/unpublish-button#UnpublishButton": UnpublishButton_fa9c988354b028be009cde7cb23a432f,
  "/desk/readiness-view#ReadinessView": ReadinessView_9912997ca24b8734c48e026a4793a46b,
  "/desk/versions/compare-view#CompareView": CompareView_7a444f4c619e878f68aefba399e809f4,
  "/translate/views/tab-view#TranslateTab": TranslateTab_ff90e547f2f5d3f2e75e6633b055928b,
  "/desk/save-part-button#SavePartButton": SavePartButton_9f75c2aeb4385fc355205810ed1ccbe7,
  "/desk/uses-view#UsesView": UsesView_771ad6194d5beed455610c01cd907876,
  "/desk/price-cell#PriceCell": PriceCell_ddb084943e44181ba60c067aae5bf40d,
  "/desk/paste-source#PasteSource": PasteSource_d28a79c9b24f0edb32d6cbd081737b90,
  "/desk/publishing/plan-moment#PlanMomentCell": PlanMomentCell_2b3d997a6ec7613d2e9b8409fdf87c94,
  "/desk/publishing/plan-moment#PlanMoment": PlanMoment_2b3d997a6ec7613d2e9b8409fdf87c94,
  "/desk/publishing/plan-moment#PlanMomentTold": PlanMomentTold_2b3d997a6ec7613d2e9b8409fdf87c94,
  "/desk/publishing/plan-moment#PlanMade": PlanMade_2b3d997a6ec7613d2e9b8409fdf87c94,
  "/desk/publishing/missing-field#MissingField": MissingField_08bf74e6f82ed6de7bdafc29a3f1c3bf,
  "/second-factor/factor-field#FactorField": FactorField_86e3048341d2e93c45ca798ccad3a47a,
  "/translate/exchange-panel#TermExchange": TermExchange_714a8c77e9992a00860d978551869af3,
  "/translate/terms/term-uses-view#TermUsesView": TermUsesView_2ddf4aa919839b1850587151b042d78b,
  "/translate/exchange-panel#MemoryExchange": MemoryExchange_714a8c77e9992a00860d978551869af3,
  "/claims/row-label#PhraseLabel": PhraseLabel_a5fe3adca1c8bc2f734b7bb7fbfa0a01,
  "/claims/row-label#AuthorisedLabel": AuthorisedLabel_a5fe3adca1c8bc2f734b7bb7fbfa0a01,
  "/second-factor/reset-notice#ResetNotice": ResetNotice_b7e1ecf766aa19b20aaec4097f6ee707,
  "/desk/brand/mark#Mark": Mark_c224657efc3f61c3dc4426d9333678b3,
  "/desk/brand/logo#Logo": Logo_68e5120bce9fbe2bee6069405f491c67,
  "/translate/views/desk-links#DeskCard": DeskCard_7729f0e219ab44d425ae5140fd34b940,
  "/desk/overview/overview#Overview": Overview_8a120834857b993eff9d8a4677fe3f13,
  "/translate/views/desk-links#DeskNavLink": DeskNavLink_7729f0e219ab44d425ae5140fd34b940,
  "/system/system-link#SystemLink": SystemLink_ac653b8da70e7916a729951bdc528f56,
  "/translate/views/admin-views#DocumentTranslationView": DocumentTranslationView_bf28a92853396219c66b21bed34e6986,
  "/translate/views/admin-views#OverviewView": OverviewView_bf28a92853396219c66b21bed34e6986,
  "/system/system-view#SystemView": SystemView_40663fa55e311e47314a09b408466009,
  "/second-factor/login-view#LoginView": LoginView_17986a3b07f79cc151d69333b8566f75,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
