import { graphql } from '../../Graph/supplier'

export const inventoryDocument = graphql(`mutation RecordInventory($input: RecordInventoryInput!) { recordInventory(input: $input) { __typename ... on SupplyReportPayload { taken older } ... on Refusal { code message } } }`)

export const salesDocument = graphql(`mutation RecordSales($input: RecordSalesInput!) { recordSales(input: $input) { __typename ... on SupplyReportPayload { taken older } ... on Refusal { code message } } }`)

export const scheduleDocument = graphql(`mutation RecordSchedule($input: RecordScheduleInput!) { recordSchedule(input: $input) { __typename ... on SupplyReportPayload { taken older } ... on Refusal { code message } } }`)
